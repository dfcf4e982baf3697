import type { Parameter } from './cellFunction';

const range = (name: string, description: string): Parameter => ({
  name,
  description,
  kind: 'range',
  optional: false,
});
const setting = (name: string, description: string): Parameter => ({
  name,
  description,
  kind: 'setting',
  optional: true,
});

export const CURRENT = range('本年', '本年的数，或一列这样的数');
export const PRIOR = range('上年', '上年的数，或同样大小的一列');
export const ACTUAL = range('决算数', '决算数，或一列这样的数');
export const BUDGET = range('预算数', '预算数，或同样大小的一列');
export const PART = range('部分', '要算占比的数，或一列这样的数');
export const WHOLE = range('合计', '合计数；一列部分可以共用一个合计');

export const rangeOf = range;
export const optional = setting;
export const RATE_PLACES = setting('小数位', '百分数保留几位小数，不填为 2（如 74.55%）');
export const FIGURE_PLACES = setting('小数位', '保留几位小数，不填为 2');
export const PRINTED_PLACES = setting('小数位', '各数印出的小数位，不填为 2；尾差按它判断');
export const UNIT = setting('单位', '文字里写的单位，不填为 万元');
