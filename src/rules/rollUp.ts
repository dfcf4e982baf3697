import type { Decimal } from '../amount/decimal';
import { compare } from '../amount/compare';
import { add, meet, NOTHING, scale, subtract, type Interval } from '../amount/interval';
import { unitFactor, type Unit } from '../amount/unit';
import type { Accounts, Row, TableId } from '../tables/model';
import { indexTable, type TableIndex } from '../tables/tableIndex';
import type { FindingCell } from './finding';

/** A figure by what it is, so that it can be found in another unit's workbook of another layout. */
export interface FigureKey {
  readonly table: TableId;
  /** The code, or null for a row that has none. */
  readonly code: string | null;
  readonly section: string | null;
  readonly row: string;
  readonly column: string;
}

/** A figure of the department's own workbook, in the unit of money of its `accounts`. */
export interface TotalFigure {
  readonly key: FigureKey;
  readonly interval: Interval;
  readonly cell: FindingCell;
}

/** The figures of the department that its units' should add up to. Text and error values are no figures. */
export function totalFigures(accounts: Accounts): readonly TotalFigure[] {
  return accounts.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.figures.flatMap((figure, i): readonly TotalFigure[] => {
        const column = table.columns[i];
        if (!figure?.interval || !column) return [];
        const { code, section, key } = row;
        const { ref, shown, interval } = figure;
        return [
          {
            key: { table: table.id, code, section, row: key, column: column.key },
            interval,
            cell: { table: table.id, ref, row: row.label, column: column.key, value: shown },
          },
        ];
      }),
    ),
  );
}

function rowsFor(index: TableIndex, { code, section, row }: FigureKey): readonly Row[] {
  if (code !== null) return index.byCode(code);
  const rows = index.rows(section, row);
  // A table may leave out its 合计; its topmost rows are as much.
  return rows.length === 0 && row === '合计' ? index.top : rows;
}

/** Only a parent is listed, and it is not zero: nobody can say how much of it is this. */
function isFolded(index: TableIndex, { code }: FigureKey, position: number): boolean {
  for (let length = (code?.length ?? 0) - 2; code !== null && length >= 3; length -= 2) {
    const [parent] = index.all(code.slice(0, length));
    if (parent)
      return index.children(parent).length === 0 && !parent.figures[position]?.interval?.value.isZero();
  }
  return false;
}

/** Units without such money often leave these tables out; any other that is missing tells nothing. */
const MAY_BE_LEFT_OUT: ReadonlySet<TableId> = new Set(['08', '09']);

/**
 * What a unit has for each key, in `unit` of money: zero where it does not list it, null where its workbook lacks the
 * table, does not go down to that 款 or 项, or holds something else than a figure there.
 */
export function unitFigures(
  accounts: Accounts,
  keys: readonly FigureKey[],
  unit: Unit,
): readonly (Interval | null)[] {
  const tables = new Map(accounts.tables.map((table) => [table.id, indexTable(table)] as const));
  const factor = unitFactor(accounts.unit ?? '万元', unit);
  return keys.map((key) => {
    const index = tables.get(key.table);
    if (!index) return MAY_BE_LEFT_OUT.has(key.table) ? NOTHING : null;
    const position = index.position(key.column);
    const rows = rowsFor(index, key);
    if (rows.length === 0) return isFolded(index, key, position) ? null : NOTHING;
    // Rows of one name stand on both sides of a table; only one of them has the column.
    const figures = rows.flatMap((row) => row.figures[position] ?? []);
    const intervals = figures.flatMap(({ interval }) => interval ?? []);
    if (intervals.length < figures.length) return null;
    const sum = intervals.reduce<Interval>(add, NOTHING);
    return sum.low.isZero() && sum.high.isZero() ? NOTHING : scale(sum, factor);
  });
}

/** Why the sum of the units is another than the department's figure. */
export type RollUpCause =
  /** The department's figure is the sum without this unit's. */
  | 'leftOut'
  /** It is the sum with this unit's counted once more. */
  | 'twice'
  /** No other unit has a figure there. */
  | 'only'
  /** This unit's figure is one plain typing error away from what the department needs. */
  | 'slip';

export interface RollUpSuspect {
  /** Place in the list of units. */
  readonly unit: number;
  readonly why: RollUpCause;
  readonly value: Decimal;
  /** What the unit's figure would have to be. */
  readonly needed: Decimal;
}

/** A figure of the department that its units do not add up to. */
export interface RollUpFlaw {
  readonly figure: TotalFigure;
  readonly sum: Interval;
  /** The department's figure less the sum. */
  readonly difference: Decimal;
  /** Units that explain it, each by itself; empty where none does. */
  readonly suspects: readonly RollUpSuspect[];
}

export interface RollUp {
  readonly equal: number;
  readonly rounding: number;
  readonly flaws: readonly RollUpFlaw[];
  /** Figures that some unit's workbook does not tell. */
  readonly unknown: readonly { readonly figure: TotalFigure; readonly units: readonly number[] }[];
}

/** Whether `to` may have become `from` by one slip in typing; both in the department's unit of money. */
export type IsSlip = (from: Decimal, to: Decimal) => boolean;

function suspectsOf(total: Interval, sum: Interval, own: readonly Interval[], isSlip: IsSlip) {
  const difference = total.value.minus(sum.value);
  const holders = own.flatMap((figure, unit) => (figure.value.isZero() ? [] : [{ unit, figure }]));
  return holders.flatMap(({ unit, figure }): readonly RollUpSuspect[] => {
    const { value, low, high } = figure;
    const needed = value.plus(difference);
    const told = (why: RollUpCause): readonly RollUpSuspect[] => [{ unit, why, value, needed }];
    const rest = { value: sum.value.minus(value), low: sum.low.minus(low), high: sum.high.minus(high) };
    if (meet(total, rest)) return told('leftOut');
    if (meet(total, add(sum, figure))) return told('twice');
    if (isSlip(value, needed)) return told('slip');
    return holders.length === 1 ? told('only') : [];
  });
}

/**
 * 汇总核对: the department's figures against the sums of its units', `units[u][k]` being unit u's figure of key k.
 * Rounding is judged by intervals, as everywhere. Transfers between the units are netted by nobody.
 */
export function rollUp(
  totals: readonly TotalFigure[],
  units: readonly (readonly (Interval | null)[])[],
  isSlip: IsSlip,
): RollUp {
  let equal = 0;
  let rounding = 0;
  const flaws: RollUpFlaw[] = [];
  const unknown: { figure: TotalFigure; units: readonly number[] }[] = [];
  totals.forEach((figure, k) => {
    const silent = units.flatMap((unit, u) => (unit[k] === null ? [u] : []));
    if (silent.length > 0) {
      unknown.push({ figure, units: silent });
      return;
    }
    const own = units.map((unit) => unit[k] ?? NOTHING);
    const sum = own.reduce<Interval>(add, NOTHING);
    const agreement = compare(figure.interval, '=', sum);
    if (agreement === 'equal') equal++;
    else if (agreement === 'rounding') rounding++;
    else {
      const difference = subtract(figure.interval, sum).value;
      flaws.push({ figure, sum, difference, suspects: suspectsOf(figure.interval, sum, own, isSlip) });
    }
  });
  return { equal, rounding, flaws, unknown };
}
