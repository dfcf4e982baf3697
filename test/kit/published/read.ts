import { Decimal } from '../../../src/amount/decimal';
import { unitFactor } from '../../../src/amount/unit';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { address } from '../../../src/sheet/address';
import { classByName } from '../../../src/tables/classification/names';
import type { Accounts } from '../../../src/tables/model';
import { CODED_IDS, type Figures, type Line, type Model } from '../model';

/** Amounts in 万元 by “表/行/栏”; what is nothing is left out. */
export type Amounts = Readonly<Record<string, string>>;

const KIND = /^(一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款)(?:收入)?$/;

const lineName = ({ label, code }: Pick<Line, 'label' | 'code'>): string =>
  code?.slice() ?? KIND.exec(label)?.[1] ?? classByName(label) ?? label;

/** What a reader should find in any layout of the accounts. */
export function amountsOf(model: Model): Amounts {
  const amounts: Record<string, string> = {};
  const add = (table: string, row: string, figures: Figures) => {
    for (const [column, figure] of Object.entries(figures)) {
      if (figure !== null && Number(figure) !== 0)
        amounts[`${table}/${row}/${column}`] ??= Number(figure).toFixed(2);
    }
  };
  for (const [table, sides] of [
    ['01', model.summary],
    ['04', model.appropriations],
  ] as const) {
    let opened = '';
    for (const line of sides.income) {
      const name = lineName(line);
      add(table, (KIND.test(name) ? opened : '') + name, line.figures);
      if (name.startsWith('年初')) opened = `${name}/`;
    }
    for (const line of sides.expenditure) add(table, lineName(line), line.figures);
  }
  for (const id of CODED_IDS) {
    add(id, '合计', model.coded[id].total);
    for (const line of model.coded[id].lines) add(id, lineName(line), line.figures);
  }
  for (const line of model.economic.lines) add('06', lineName(line), line.figures);
  add('06', '人员经费合计', { 决算数: model.economic.personnel });
  add('06', '公用经费合计', { 决算数: model.economic.operating });
  add('07', '预算', model.threePublic.budget);
  add('07', '决算', model.threePublic.actual);
  return amounts;
}

/** What was recognised, by the same keys. */
export function amountsRead({ tables, unit }: Accounts): Amounts {
  const amounts: Record<string, string> = {};
  const factor = unitFactor(unit ?? '万元', '万元');
  for (const table of tables) {
    for (const row of table.rows) {
      const name = row.code ?? (row.section === null ? row.key : `${row.section}/${row.key}`);
      row.figures.forEach((figure, i) => {
        const value = figure?.interval?.value ?? new Decimal(0);
        if (!value.isZero())
          amounts[`${table.id}/${name}/${table.columns[i]?.key ?? ''}`] ??= value.times(factor).toFixed(2);
      });
    }
  }
  return amounts;
}

const cellsOf = (book: Snapshot): ReadonlyMap<string, unknown> =>
  new Map(
    book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        row.cells.map(
          (cell) =>
            [`${sheet.name}!${address({ row: row.index, column: cell.column })}`, cell.value] as const,
        ),
      ),
    ),
  );

/** Addresses (“表名!G13”) of the cells in which two workbooks differ. */
export function changedCells(before: Snapshot, after: Snapshot): readonly string[] {
  const [a, b] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((at) => a.get(at) !== b.get(at));
}
