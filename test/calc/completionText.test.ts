import { Decimal } from '../../src/amount/decimal';
import { completionText } from '../../src/calc/completionText';

const text = (actual: string, budget: string, budgetName?: string): string =>
  completionText.apply(new Decimal(actual), new Decimal(budget), budgetName);

describe('完成表述', () => {
  test.each([
    ['810.16', '207.86', '完成年初预算的389.76%，决算数大于年初预算数'],
    ['7.39', '8.11', '完成年初预算的91.12%，决算数小于年初预算数'],
    ['0.40', '0.40', '完成年初预算的100.00%，决算数与年初预算数持平'],
    ['0', '8.11', '完成年初预算的0.00%，决算数小于年初预算数'],
    ['-5', '100', '完成年初预算的-5.00%，决算数小于年初预算数'],
  ])('of %s against %s says “%s”', (actual, budget, words) => {
    expect(text(actual, budget)).toBe(words);
  });

  it('knows no ratio without a budget', () => {
    expect(text('12.01', '0')).toBe('年初无预算，决算数大于年初预算数');
    expect(text('-12.01', '0')).toBe('年初无预算，决算数小于年初预算数');
    expect(text('0', '0')).toBe('年初无预算，也无支出');
    expect(text('12.01', '0.004')).toBe('年初无预算，决算数大于年初预算数');
  });

  it('names the budget that is meant', () => {
    expect(text('7.39', '8.11', '全年预算')).toBe('完成全年预算的91.12%，决算数小于全年预算数');
    expect(text('0', '0', '全年预算')).toBe('无全年预算，也无支出');
    expect(text('0.40', '0.40', '预算')).toBe('完成预算的100.00%，决算数与预算数持平');
  });

  it('compares the figures as they are printed', () => {
    expect(text('8.1149', '8.1051')).toBe('完成年初预算的100.00%，决算数与年初预算数持平');
    expect(text('8.115', '8.1149')).toBe('完成年初预算的100.12%，决算数大于年初预算数');
  });
});
