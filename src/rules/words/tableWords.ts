import type { Env, Word } from '../../formula/context';
import { missing, text, truth, type Trace } from '../../formula/value';
import type { CellRef } from '../../sheet/address';
import { standardTitle, VOCABULARY } from '../../tables/layout';
import type { Remark, Table } from '../../tables/model';
import { plain } from '../../tables/text';
import { boundTable, boundTableId } from './bound';

const BUDGET: Readonly<Record<string, string>> = { '08': '政府性基金预算', '09': '国有资本经营预算' };

const includesAny = (content: string, words: readonly string[]): boolean =>
  words.some((word) => content.includes(word));

const isHint = ({ text: content }: Remark): boolean => includesAny(plain(content), VOCABULARY.hints);

const isStatement = (remark: Remark): boolean =>
  !isHint(remark) && includesAny(plain(remark.text), VOCABULARY.statements);

function isEmpty(table: Table): boolean {
  return table.rows.every((row) => row.figures.every((figure) => figure?.interval?.value.isZero() !== false));
}

function about(table: Table, ref: CellRef, shown: string, trace: Trace): void {
  trace.places.push({ tableId: table.id, ref, row: '', column: '', shown });
}

function tableOr(env: Env, apply: (table: Table) => ReturnType<Word>): ReturnType<Word> {
  const index = boundTable(env);
  return index ? apply(index.table) : missing(`没有${boundTableId(env)}表`);
}

/** About one table: its name, its notes, its 合计. */
export const tableWords: Readonly<Record<string, Word>> = {
  本表编号: (env) => text(boundTableId(env)),
  本表标准名称: (env) => text(standardTitle(boundTableId(env))),
  本表预算名称: (env) => text(BUDGET[boundTableId(env)] ?? standardTitle(boundTableId(env))),
  本表已列: (env) => truth(boundTable(env) !== null),
  空表有说明: (env, trace) =>
    tableOr(env, (table) => {
      if (!isEmpty(table) || table.remarks.some(isStatement)) return truth(true);
      about(table, table.titleCell, table.title, trace);
      return truth(false);
    }),
  没有填表提示: (env, trace) =>
    tableOr(env, (table) => {
      const hint = table.remarks.find(isHint);
      if (!hint) return truth(true);
      about(table, hint.ref, hint.text, trace);
      return truth(false);
    }),
  填表提示: (env) => tableOr(env, (table) => text(table.remarks.find(isHint)?.text ?? '')),
  合计行已填: (env, trace) => {
    const index = boundTable(env);
    const position = index?.position(env.bindings.column ?? '') ?? -1;
    const total = index?.total;
    const figure = total?.figures[position];
    const column = index?.columns[position];
    if (!index || !total || !figure || !column) return missing(`${boundTableId(env)}表没有“合计”行`);
    const isFilled = index.table.rows.some(
      (row) => row !== total && row.figures[position]?.interval?.value.isZero() === false,
    );
    if (figure.reading.kind !== 'blank' || !isFilled) return truth(true);
    trace.operands.push({ table: index.table, row: total, column, figure, term: false, prior: false });
    return truth(false);
  },
};
