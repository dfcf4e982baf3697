import { readAmount } from '../../amount/readAmount';
import { printed } from '../../calc/wording';
import { readUnit, unitFactor, type Unit } from '../../amount/unit';
import { address } from '../../sheet/address';
import type { Cell, Sheet, SheetRow, Snapshot } from '../../sheet/snapshot';
import { plain } from '../../tables/text';
import { factTwice, unknownFact, unreadFact } from '../draft/messages';
import { factOf, type Fact } from './facts';
import { codeIn, itemHeading, type ItemColumns } from './itemRows';
import { factHeading, regionsOf, textOf, type FactColumns } from './regions';
import { type GivenFact, type GivenItem, type Supplement } from './supplement';

interface Found {
  readonly facts: Map<string, GivenFact>;
  readonly items: Map<string, GivenItem>;
  readonly notes: string[];
}

/** An amount in 万元, a count, or words; null with a note where a figure is due and something else stands. */
function given(
  sheet: Sheet,
  row: SheetRow,
  cell: Cell,
  fact: Pick<Fact, 'kind' | 'labels'>,
  unit: Unit,
  notes: string[],
): GivenFact | null {
  const text = textOf(cell);
  const label = fact.labels[0] ?? '';
  const ref = { sheet: sheet.name, row: row.index, column: cell.column };
  if (fact.kind === 'text') return text === '' ? null : { label, value: text, shown: text, ref };
  const reading = readAmount(cell.value, cell.format);
  if (reading.kind === 'blank') return null;
  if (reading.kind !== 'amount') {
    const count = /^(\d+)[^\d.]{0,4}$/.exec(plain(text))?.[1];
    const again = fact.kind === 'count' && count !== undefined ? readAmount(count) : reading;
    if (again.kind !== 'amount') {
      notes.push(unreadFact(label, text));
      return null;
    }
    return { label, value: again.amount.value, shown: again.amount.value.toString(), ref };
  }
  if (fact.kind === 'count')
    return { label, value: reading.amount.value, shown: reading.amount.value.toString(), ref };
  const wan = reading.amount.value.times(unitFactor(reading.amount.unit ?? unit, '万元'));
  // As the text will print it, like every other figure.
  const value = wan.toDecimalPlaces(2);
  return { label, value, shown: printed(value), ref };
}

function readFactRow(sheet: Sheet, row: SheetRow, columns: FactColumns | null, found: Found): void {
  const labelled = row.cells.findIndex(
    (cell) => typeof cell.value === 'string' && factOf(textOf(cell)) !== null,
  );
  const label = row.cells[labelled];
  const fact = label && factOf(textOf(label));
  const cell =
    columns === null
      ? row.cells.slice(labelled + 1).find((each) => textOf(each) !== '')
      : row.cells.find((each) => each.column === columns.value);
  if (!fact) {
    const first = row.cells.find((each) => textOf(each) !== '');
    if (columns !== null && cell && first && first !== cell && textOf(cell) !== '')
      found.notes.push(unknownFact(row.index + 1, textOf(first)));
    return;
  }
  if (!cell || cell === label) return;
  const unitCell = row.cells.find(
    (each) => each.column !== cell.column && readUnit(textOf(each)) !== null && textOf(each).length <= 4,
  );
  const value = given(
    sheet,
    row,
    cell,
    fact,
    readUnit(unitCell ? textOf(unitCell) : '') ?? '万元',
    found.notes,
  );
  if (!value) return;
  const before = found.facts.get(fact.name);
  if (before) found.notes.push(factTwice(fact.labels[0] ?? fact.name, address(before.ref)));
  else found.facts.set(fact.name, value);
}

function readItemRow(sheet: Sheet, row: SheetRow, code: string, columns: ItemColumns, found: Found): void {
  const read = (column: number | null, kind: 'amount' | 'text', what: string): GivenFact | null => {
    const cell = row.cells.find((each) => each.column === column);
    return cell
      ? given(sheet, row, cell, { kind, labels: [`${code} ${what}`] }, columns.unit, found.notes)
      : null;
  };
  const item: GivenItem = {
    code,
    initial: read(columns.initial, 'amount', '年初预算'),
    adjusted: read(columns.adjusted, 'amount', '全年预算'),
    reason: read(columns.reason, 'text', '差异原因'),
  };
  if (item.initial ?? item.adjusted ?? item.reason) found.items.set(code, item);
}

function readRows(sheet: Sheet, rows: readonly SheetRow[], found: Found): void {
  let facts: FactColumns | null = null;
  let items: ItemColumns | null = null;
  for (const row of rows) {
    const heading = factHeading(row);
    const newItems = itemHeading(row);
    if (newItems) items = newItems;
    else if (heading) [facts, items] = [heading, null];
    else {
      const code = items === null ? null : codeIn(row, items);
      if (items !== null && code !== null) readItemRow(sheet, row, code, items, found);
      else readFactRow(sheet, row, facts, found);
    }
  }
}

/**
 * Reads what the accountant filled in, wherever the sheet, its rows and its columns were moved. Amounts come
 * in 万元, printed with two decimals; blank rows say nothing. What cannot be taken over is told.
 */
export function readSupplement(snapshot: Snapshot): Supplement {
  const found: Found = { facts: new Map(), items: new Map(), notes: [] };
  for (const { sheet, rows } of regionsOf(snapshot)) readRows(sheet, rows, found);
  return found;
}
