import type { FindingCell } from '../../rules/finding';
import { address } from '../../sheet/address';
import { tableName } from '../../tables/layout';

/** Why a figure could not be judged. */
export const IN_REASON = '原因或用途说明里的数，九张表里没有，无法核对';
export const RESPECTIVELY = '“分别为”后面的几个数对应哪一项不能确定，请人工核对';
export const NO_SUBJECT = '不能确定这个数说的是哪一项，请人工核对';
export const NOT_IN_TABLES = '九张表里没有这个数，无法核对';
export const NO_BUDGET = '没有写预算数，无法核对完成率';
export const BUDGET_NOT_IN_TABLES = '年初预算不在九张表里，无法核对';
export const OTHER_BUDGET = '07表列的是全年预算数，年初预算数无法核对';
export const NO_PRIOR = '没有上年数，无法核对；可用“上年决算”一并核对';
export const ONLY_CONSISTENT = '没有上年决算，只核对了增减额与增长率相符';
export const ONLY_CONSISTENT_BUDGET = '九张表里没有年初预算，只核对了增减额与增减比例相符';
export const NO_WHOLE = '不能确定占的是哪个数的比例，请人工核对';
export const NOT_ALL_MONEY = '九张表只列一般公共预算基本支出中的这一项，其余资金开支的部分无法核对';
export const PART_OF_OPERATING =
  '机关运行经费小于06表公用经费：下属事业单位的公用经费不计入时可以如此，请核实';

/** Stands for an expected ratio where there is none. */
export const NO_RATIO = '不计算比例';

export const placeOf = ({ table, ref, row, column }: FindingCell): string =>
  `${table === null ? ref.sheet : tableName(table)} ${address(ref)}（${[row, column].filter((part) => part !== '').join('·')}）`;

const where = (cells: readonly FindingCell[]): string => {
  const [first] = cells;
  if (!first) return '决算表';
  return cells.length === 1
    ? placeOf(first)
    : `${first.table === null ? first.ref.sheet : tableName(first.table)}有关各格合计`;
};

export const amountWrong = (
  name: string,
  stated: string,
  expected: string,
  cells: readonly FindingCell[],
): string => `${name}写的是${stated}，${where(cells)}是${expected}`;
export const holdsInstead = (stated: string, cell: FindingCell): string =>
  `；${stated}是${placeOf(cell)}的数`;
export const amountRounding = (cells: readonly FindingCell[], expected: string): string =>
  `与${where(cells)}的${expected}相差在四舍五入以内`;
export const overLimit = (name: string, stated: string, limit: string): string =>
  `${name}${stated}大于06表公用经费${limit}`;

export const priorWrong = (name: string, stated: string, expected: string): string =>
  `${name}上年数写的是${stated}，上年决算表是${expected}`;
export const budgetWrong = (
  name: string,
  stated: string,
  expected: string,
  cells: readonly FindingCell[],
): string => `${name}预算写的是${stated}，${where(cells)}是${expected}`;

export const zeroBudget = (basis: string): string =>
  `${basis}为零，没有完成率，不能写百分比，应写“${basis === '年初预算' ? '年初无预算' : `无${basis}`}”`;
export const completionWrong = (actual: string, budget: string, expected: string): string =>
  `${actual}÷${budget} = ${expected}`;
export const basisDiffers = (stated: string, named: string): string =>
  `前面的数是${named}，这里写成了${stated}`;
export const withRightFigure = (actual: string, expected: string): string =>
  `；按正确的决算数${actual}计算是${expected}`;
export const RATIO_ROUNDING = '保留的小数位少，或与精确值相差在四舍五入以内';

export const NO_COUNT = '没有写数量，或九张表里没有这项金额，平均数无法核对';
export const SEVERAL_COUNTS = '文中有几个数量，不能确定按哪一个平均，请人工核对';
export const averageWrong = (name: string, amount: string, count: string, expected: string): string =>
  `${name}：${amount}÷${count} = ${expected}`;

export const zeroPrior = '上年数为零，没有增长率，不能写百分比';
export const growthWrong = (change: string, prior: string, expected: string): string =>
  `${change}÷上年${prior} = ${expected}`;
export const changeWrong = (actual: string, prior: string, expected: string): string =>
  `本年${actual}，上年${prior}，应为${expected}`;
export const followsAmount = (actual: string): string => `；本年数应为${actual}，增减额、增长率要随之改正`;
export const oppositeDirection = '增减方向与数字相反';
export const directionsDiffer = '增减额与增长率的方向不一致';

export const zeroWhole = '总额为零，没有占比，不能写百分比';
export const shareWrong = (part: string, whole: string, expected: string): string =>
  `${part}÷${whole} = ${expected}`;

export const SLIPS = {
  growthForCompletion: '；写的是增长率（完成率减100%），不是完成率',
  completionForGrowth: '；写的是本年数占上年数的比例，增长率要减去100%',
  inverse: '；分子分母颠倒了',
  ownBase: '；分母用成了本年数，应当用上年数',
  truncated: '；尾数应四舍五入，不能舍去',
  shifted: '；小数点错位',
  otherWhole: (whole: string): string => `；写的是占${whole}的比例`,
} as const;

export const directionWrong = (actual: string, budget: string, word: string): string =>
  `决算数${actual}，预算数${budget}，应写“${word}”`;

export const directionUnlikeRatio = (word: string): string =>
  `与前面的完成率不符，应写“${word}”，或更正完成率`;

export const perHead = (amount: string, people: string, each: string): string =>
  `${amount}接待${people}，人均${each}元，与常情相差较大，请核实金额和人次`;
export const boughtWithout = (amount: string): string =>
  `政府采购支出为零，而06表办公设备购置、专用设备购置有${amount}，请核实`;

export const hostingWrong = (total: string): string =>
  `国内公务接待与外事接待支出之和，应等于07表公务接待费${total}`;

export const samePurpose = (name: string): string => `与“${name}”的用途一字不差，请核实是否照抄后没有改`;
export const sectionMissing = (name: string): string => `没有“${name}”一节，而决算表里有这项金额`;
export const IS_PRIOR_FIGURE = '；这是上年的数';
export const NOT_POINTS = '增长率的单位是“%”，不是百分点';
export const otherPrior = (implied: string, earlier: string): string =>
  `按这里的本年数和增减额推算，上年是${implied}；按前面的说法是${earlier}，前后不一致`;
