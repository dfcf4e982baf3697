import { FormulaFault } from '../../src/formula/value';
import { envOf, valueOf } from './evaluating';

const RICH = envOf();

describe('a mistake in the formula', () => {
  const fault = (formula: string): FormulaFault => {
    try {
      valueOf(formula, RICH);
    } catch (error) {
      if (error instanceof FormulaFault) return error;
      throw error;
    }
    throw new Error(`no fault in ${formula}`);
  };

  it.each<readonly [string, string, number | null]>([
    ['没有的词', '不认识“没有的词”', 0],
    ['1 + 平方根(4)', '不认识函数“平方根”', 4],
    ['增长率(1)', '函数 增长率 要 2 项，这里有 1 项', 0],
    ['有()', '函数 有 要 1 项，这里有 0 项', 0],
    ['或零(1，2)', '函数 或零 要 1 项，这里有 2 项', 0],
    ['含(07.标题)', '函数 含 要 2 项，这里有 1 项', 0],
    ['求和()', '函数 求和 里没有写要算的数', 0],
    ['本行.小计', '这里没有“本行”“本表”可用，公式前要写“每行(…)：”或“每表：”', 0],
    ['05[本行].小计', '这里没有“本行”可用，公式前要写“每行(…)：”或“每科目(…)：”', 0],
    ['05[本类].小计', '这里没有“本类”可用，公式前要写对应的“每…：”', 0],
    ['05[合计].本列', '这里没有“本列”可用，公式前要写对应的“每…：”', 0],
    ['本格', '这里没有“本格”可用，公式前要写对应的“每…：”', 0],
    ['05.颜色', '表没有“颜色”这一项，可用：标题、部门、金额单位、年度', 0],
    ['1 + 05[顶级].小计', '这里要一个数，公式给出的是一组数，请用 求和(…)', null],
    ['1 + 05.标题', '这里要一个数，公式给出的是文字或判断', null],
    ['1 且 1 = 1', '这里要一个判断（如 甲 = 乙），公式给出的是数或文字', null],
    ['非 05.标题', '这里要一个判断（如 甲 = 乙），公式给出的是数或文字', null],
    ['05.标题 < “甲”', '文字只能用 = 或 ≠ 比较', null],
    ['含(1，“甲”)', '含(…) 的两项都要是文字', 0],
  ])('%s', (formula, message, at) => {
    expect([fault(formula).message, fault(formula).at]).toEqual([message, at]);
  });
});
