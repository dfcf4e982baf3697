import type { Word } from '../../formula/context';
import { missing, text, truth } from '../../formula/value';
import { boundSheet } from './bound';

const STATE_CAPITAL_SINCE = 2020;

/** About the workbook as a whole. */
export const accountsWords: Readonly<Record<string, Word>> = {
  本套部门: ({ current }) =>
    current.accounts.department === null
      ? missing('各表都没有写部门名称')
      : text(current.accounts.department),
  本套年度: ({ current }) =>
    current.accounts.year === null ? missing('各表都没有写年度') : text(String(current.accounts.year)),
  本套金额单位: ({ current }) =>
    current.accounts.unit === null ? missing('各表都没有写金额单位') : text(current.accounts.unit),
  // The table of the state-capital budget is published since the accounts of 2020.
  本套年度早于2020: ({ current }) => truth((current.accounts.year ?? Infinity) < STATE_CAPITAL_SINCE),
  本工作表名称: (env) => text(boundSheet(env).name),
  隐藏工作表没有金额: (env, trace) => {
    const { name, visibility, firstAmount } = boundSheet(env);
    if (visibility === 'visible' || firstAmount === null) return truth(true);
    trace.places.push({ tableId: null, ref: firstAmount, row: '', column: '', shown: name });
    return truth(false);
  },
};
