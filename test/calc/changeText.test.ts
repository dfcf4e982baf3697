import { Decimal } from '../../src/amount/decimal';
import { changeText } from '../../src/calc/changeText';

const text = (current: string, prior: string, unit?: string): string =>
  changeText.apply(new Decimal(current), new Decimal(prior), unit);

describe('增减表述', () => {
  test.each([
    ['810.16', '464.14', '增加346.02万元，增长74.55%'],
    ['464.14', '810.16', '减少346.02万元，下降42.71%'],
    ['0', '464.14', '减少464.14万元，下降100.00%'],
    ['1000.01', '1000', '增加0.01万元，增长0.00%'],
  ])('of %s after %s says “%s”', (current, prior, words) => {
    expect(text(current, prior)).toBe(words);
  });

  test.each([
    ['-5', '-10', '增加5.00万元，增长50.00%'],
    ['-10', '-5', '减少5.00万元，下降100.00%'],
    ['5', '-10', '增加15.00万元，增长150.00%'],
    ['-5', '10', '减少15.00万元，下降150.00%'],
  ])('keeps the direction of the amounts where one is negative: %s after %s', (current, prior, words) => {
    expect(text(current, prior)).toBe(words);
  });

  it('knows no rate on a base of nothing', () => {
    expect(text('0.40', '0')).toBe('上年无此项支出');
    expect(text('-0.40', '0')).toBe('上年无此项支出');
    expect(text('0.40', '0.004')).toBe('上年无此项支出');
    expect(text('0', '0')).toBe('持平');
  });

  it('follows the figures as they are printed', () => {
    expect(text('464.1449', '464.1351')).toBe('持平');
    expect(text('464.145', '464.1449')).toBe('增加0.01万元，增长0.00%');
    expect(text('-0.004', '0.004')).toBe('持平');
  });

  it('writes the unit it is given', () => {
    expect(text('8101600', '4641400', '元')).toBe('增加3460200.00元，增长74.55%');
  });
});
