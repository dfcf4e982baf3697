import type { Word } from '../../formula/context';
import { operandName } from '../../formula/names';
import { say } from '../../formula/wording';
import { text, truth, type Operand, type Trace } from '../../formula/value';
import { aboutRow, boundCell, boundRow } from './bound';

function hold(cell: Operand, holds: boolean, trace: Trace) {
  if (!holds) trace.operands.push(cell);
  return truth(holds);
}

/** About one amount cell or one row. */
export const cellWords: Readonly<Record<string, Word>> = {
  本格名称: (env) => text(say([operandName(boundCell(env))])),
  本格内容: (env) => text(boundCell(env).figure.shown),
  金额单元格是数: (env, trace) => {
    const cell = boundCell(env);
    return hold(cell, cell.figure.reading.kind !== 'text', trace);
  },
  没有错误值: (env, trace) => {
    const cell = boundCell(env);
    return hold(cell, cell.figure.reading.kind !== 'error', trace);
  },
  本行行号: (env) => text(String(boundRow(env).cell.row + 1)),
  隐藏行没有金额: (env, trace) => {
    const row = boundRow(env);
    const holdsAmount = row.figures.some((figure) => figure?.reading.kind === 'amount');
    if (!row.hidden || !holdsAmount) return truth(true);
    aboutRow(env, trace);
    return truth(false);
  },
};
