import { readUnit, unitFactor } from '../../src/amount/unit';

describe('units of money', () => {
  test.each([
    ['万元', '元', '10000'],
    ['元', '万元', '0.0001'],
    ['亿元', '万元', '10000'],
    ['元', '亿元', '1e-8'],
    ['万元', '万元', '1'],
  ] as const)('one %s in %s is %s', (from, to, factor) => {
    expect(unitFactor(from, to).toString()).toBe(factor);
  });

  test.each([
    ['万元', '万元'],
    ['万 元', '万元'],
    ['万', '万元'],
    ['元', '元'],
    ['亿元', '亿元'],
    ['人民币万元', '万元'],
    ['人民币元', '元'],
    ['元（人民币）', '元'],
    ['人民币（万元）', '万元'],
    ['（元）', '元'],
    ['RMB元', '元'],
  ])('%s names %s', (text, unit) => {
    expect(readUnit(text)).toBe(unit);
  });

  test.each(['', '千元', '百万元', '万平方米', '万人次', '人', '某某局', '%'])('%j names none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});
