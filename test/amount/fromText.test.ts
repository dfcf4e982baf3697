import { fromText, isBlankText } from '../../src/amount/fromText';

const read = (text: string): string | null => fromText(text)?.value.toString() ?? null;

describe('a figure typed as text', () => {
  test.each([
    ['669.70', '669.7'],
    ['0', '0'],
    ['0.00', '0'],
    ['-12.5', '-12.5'],
    ['+12.5', '12.5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['007.10', '7.1'],
  ])('%s is read as it stands', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['1,234.56', '1234.56'],
    ['12,345,678', '12345678'],
    ['-1,234.56', '-1234.56'],
    ['1，234.56', '1234.56'],
  ])('%s has its separators in the right place', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each(['1,01', '12,34.56', '1234,567', ',123', '1,234,56', '1.234,5', '1,,234'])(
    '%s has a separator in the wrong place and is no figure: guessing would hide a slip',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test.each([
    ['８１０．１６', '810.16'],
    ['８１０。１６', '810.16'],
    ['－３．５', '-3.5'],
    ['＋３．５', '3.5'],
    ['−3.5', '-3.5'],
    ['–3.5', '-3.5'],
    ['—3.5', '-3.5'],
    ['１，２３４．５', '1234.5'],
  ])('%s is read in full width or half width', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['810. 16', '810.16'],
    [' 810.16 ', '810.16'],
    ['810.16\u00a0', '810.16'],
    ['\u3000810.16', '810.16'],
    ['1 234.56', '1234.56'],
    ['810.\n16', '810.16'],
    ['\ufeff810.16\u200b', '810.16'],
  ])('%j is read without its stray white space', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['(1.23)', '-1.23'],
    ['（1.23）', '-1.23'],
    ['（１，２３４．５０）', '-1234.5'],
    ['(0.00)', '0'],
  ])('%s in brackets is negative', (text, value) => {
    expect(fromText(text)?.value.eq(value)).toBe(true);
  });

  test.each(['(-1.23)', '(1.23', '1.23)', '()', '((1.23))'])('%s is no figure', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    ['¥12.30', '12.3'],
    ['￥12.30', '12.3'],
    ['-¥12.30', '-12.3'],
    ['¥-12.30', '-12.3'],
    ['(¥12.30)', '-12.3'],
    ["'12.30", '12.3'],
  ])('%s is read without its sign of money or of text', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['12.3万元', '12.3', '万元'],
    ['12.3 万元', '12.3', '万元'],
    ['12.3万', '12.3', '万元'],
    ['1,234.56元', '1234.56', '元'],
    ['1.2亿元', '1.2', '亿元'],
    ['１２．３万元', '12.3', '万元'],
    ['（12.3）万元', '-12.3', '万元'],
  ])('%s keeps the unit written with it', (text, value, unit) => {
    expect(fromText(text)).toMatchObject({ unit });
    expect(read(text)).toBe(value);
  });

  it('has no unit of its own where none is written', () => {
    expect(fromText('12.3')?.unit).toBeNull();
  });

  test.each([
    ['669.70', 2],
    ['669.7', 1],
    ['670', 0],
    ['1,234.5678', 4],
    ['12.30万元', 2],
    ['(1.2)', 1],
  ])('%s has the decimals that are typed', (text, decimals) => {
    expect(fromText(text)).toMatchObject({ printed: decimals, typed: true });
  });

  test.each([
    '合计',
    '1.2.3',
    '12.',
    '1e5',
    '0x10',
    '12%',
    '约12',
    '12.3人',
    '万元',
    '-万元',
    '--5',
    '2020年',
    '3-5',
    'Infinity',
  ])('%s is no figure', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each(['①', '⑴', '²', '½', '12①', '㈠'])('%s is a mark, not a figure', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('text that stands for no figure', () => {
  test.each([
    '',
    ' ',
    '\u3000',
    '\u00a0\n',
    '\u200b',
    '-',
    '—',
    '－',
    '–',
    '−',
    '―',
    '——',
    '--',
    '/',
    '_',
    '¥ -',
  ])('%j is blank', (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  test.each(['0', '0.00', '无', '-1', '—5', '#REF!'])('%s is not blank', (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
