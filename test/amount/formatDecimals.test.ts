import { formatDecimals } from '../../src/amount/formatDecimals';

describe('the decimals that a number format shows', () => {
  test.each([
    ['0.00', 2],
    ['0.0', 1],
    ['0', 0],
    ['0.000000', 6],
    ['#,##0.00', 2],
    ['#,##0', 0],
    ['#,##0.00_ ', 2],
    ['0.00_);(0.00)', 2],
    ['#,##0.00_ ;[Red]-#,##0.00 ', 2],
    ['0.00;-0.00;;@', 2],
    ['0.00;-0.00;"-"', 2],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
    ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 2],
    ['[$¥-804]#,##0.00', 2],
    ['"¥"#,##0.00', 2],
    ['0.00"万元"', 2],
    ['0"1.234"', 0],
    ['"a;b"0.0', 1],
    ['\\-0.00', 2],
    ['[Red]0.00', 2],
    ['[<0]-0.00;0.00', 2],
  ])('%s: %d', (format, decimals) => {
    expect(formatDecimals(format)).toBe(decimals);
  });

  test.each([
    { format: 'General', why: 'the host decides' },
    { format: 'GENERAL', why: 'the host decides' },
    { format: 'G/通用格式', why: 'the host decides' },
    { format: '', why: 'there is none' },
    { format: undefined, why: 'there is none' },
    { format: '@', why: 'text' },
    { format: '0.00%', why: 'a percentage shows a hundred times the value' },
    { format: '0.00E+00', why: 'scientific' },
    { format: 'yyyy/m/d', why: 'a date' },
    { format: 'yyyy"年"m"月"d"日"', why: 'a date' },
    { format: '[h]:mm', why: 'a time' },
    { format: '# ?/?', why: 'a fraction' },
    { format: '0.0#', why: 'as many decimals as the value has' },
    { format: '0.??', why: 'as many decimals as the value has' },
    { format: '#,##0.00,', why: 'shown in thousands' },
    { format: '0,', why: 'shown in thousands' },
    { format: '0!.0,', why: 'shown in 万 by the trick of thousands' },
    { format: '0\\.0,"万"', why: 'shown in 万 by the trick of thousands' },
    { format: '0.00;-0.0', why: 'negative figures show others' },
    { format: '[>=1]0.00;[<0]-0.00;0.000', why: 'the condition decides' },
    { format: '[>=10000]0.0;0.00', why: 'the condition decides' },
    { format: ';;;', why: 'nothing is shown' },
  ])('$format fixes none: $why', ({ format }) => {
    expect(formatDecimals(format)).toBeNull();
  });

  it('says the same when asked again', () => {
    expect([formatDecimals('0.000'), formatDecimals('0.000')]).toEqual([3, 3]);
  });
});
