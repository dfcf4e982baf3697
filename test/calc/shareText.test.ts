import { Decimal } from '../../src/amount/decimal';
import { isUndefined } from '../../src/calc/function';
import { shareText } from '../../src/calc/shareText';

function text(parts: Readonly<Record<string, string>>, total?: string, unit?: string): string {
  const named = Object.entries(parts).map(([name, value]) => ({ name, value: new Decimal(value) }));
  const result = shareText.apply(named, total === undefined ? null : new Decimal(total), unit);
  return isUndefined(result) ? result.undefined : result;
}

describe('构成表述', () => {
  it('names each part with its amount and its share in their sum', () => {
    expect(
      text({
        '一般公共服务支出（类）': '790.76',
        '卫生健康支出（类）': '12.01',
        '住房保障支出（类）': '7.39',
      }),
    ).toBe(
      '一般公共服务支出（类）790.76万元，占97.61%；卫生健康支出（类）12.01万元，占1.48%；住房保障支出（类）7.39万元，占0.91%',
    );
  });

  it('takes the shares of the whole that it is given', () => {
    expect(text({ 公用经费: '670.06' }, '810.16')).toBe('公用经费670.06万元，占82.71%');
  });

  it('leaves out what is printed 0.00', () => {
    expect(text({ 出国: '0', 接待: '0.40', 公车: '0.004' })).toBe('接待0.40万元，占100.00%');
    expect(text({ 出国: '0' }, '0.40')).toBe('');
  });

  it('knows no share of nothing', () => {
    expect(text({ 出国: '0' })).toBe('合计数为零，没有构成比');
    expect(text({})).toBe('合计数为零，没有构成比');
    expect(text({ 接待: '0.40' }, '0')).toBe('合计数为零，没有构成比');
    expect(text({ 接待: '0.40' }, '0.004')).toBe('合计数为零，没有构成比');
  });

  it('follows the figures as they are printed', () => {
    expect(text({ 甲: '0.014', 乙: '0.024' })).toBe('甲0.01万元，占33.33%；乙0.02万元，占66.67%');
    expect(text({ 甲: '0.01' }, '0.034')).toBe('甲0.01万元，占33.33%');
  });

  it('writes the unit it is given', () => {
    expect(text({ 接待: '4000' }, '8000', '元')).toBe('接待4000.00元，占50.00%');
  });
});
