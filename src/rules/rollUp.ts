import type { Decimal } from '../amount/decimal';
import { add, meet, NOTHING, subtract, type Interval } from '../amount/interval';
import type { CellRef } from '../sheet/address';
import type { Accounts, TableId } from '../tables/model';
import { indexTable } from '../tables/tableIndex';

/** A figure by what it is, so that it can be found in another unit's workbook of another layout. */
export interface FigureKey {
  readonly table: TableId;
  /** The code, or null for a row that has none. */
  readonly code: string | null;
  readonly section: string | null;
  readonly row: string;
  readonly column: string;
}

/** A figure of the department's own workbook. */
export interface TotalFigure {
  readonly key: FigureKey;
  readonly interval: Interval;
  readonly ref: CellRef;
}

/** Tables whose figures add up over units; 07 too, for money is money. */
export function totalFigures(accounts: Accounts): readonly TotalFigure[] {
  return accounts.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.figures.flatMap((figure, i): readonly TotalFigure[] => {
        const column = table.columns[i];
        if (!figure?.interval || !column) return [];
        const { code, section, key } = row;
        return [
          {
            key: { table: table.id, code, section, row: key, column: column.key },
            interval: figure.interval,
            ref: figure.ref,
          },
        ];
      }),
    ),
  );
}

/** What a unit has for each key, in the unit of money of its `accounts`; zero where it does not list it. */
export function unitFigures(accounts: Accounts, keys: readonly FigureKey[]): readonly Interval[] {
  const tables = new Map(accounts.tables.map((table) => [table.id, indexTable(table)] as const));
  return keys.map(({ table, code, section, row, column }) => {
    const index = tables.get(table);
    if (!index) return NOTHING;
    const position = index.position(column);
    const rows =
      code !== null && table !== '01' && table !== '04'
        ? index.byCode(code)
        : row === '合计' && index.total === null
          ? index.top
          : code !== null
            ? index.byCode(code)
            : index.rows(section, row);
    const figures = rows.flatMap((each) => each.figures[position]?.interval ?? []);
    // Rows of one name stand on both sides of a table; only one of them has the column.
    return figures.reduce<Interval>(add, NOTHING);
  });
}

/** A figure of the department that its units do not add up to. */
export interface RollUpFlaw {
  readonly figure: TotalFigure;
  readonly sum: Interval;
  readonly difference: Decimal;
  /** Units that explain it, by their place in the list, and how; empty where none does by itself. */
  readonly suspects: readonly { readonly unit: number; readonly why: 'leftOut' | 'twice' | 'only' }[];
}

/** 汇总核对: the department's figures against the sums of its units'. `units[u][k]` is unit u's figure of key k. */
export function rollUp(
  totals: readonly TotalFigure[],
  units: readonly (readonly Interval[])[],
): readonly RollUpFlaw[] {
  return totals.flatMap((figure, k): readonly RollUpFlaw[] => {
    const own = units.map((unit) => unit[k] ?? NOTHING);
    const sum = own.reduce<Interval>(add, NOTHING);
    if (meet(figure.interval, sum)) return [];
    const difference = subtract(figure.interval, sum).value;
    const holders = own.flatMap(({ value }, unit) => (value.isZero() ? [] : [{ unit, value }]));
    const suspects = holders.flatMap(({ unit, value }): RollUpFlaw['suspects'] => {
      if (value.eq(difference.neg())) return [{ unit, why: 'leftOut' }];
      if (value.eq(difference)) return [{ unit, why: 'twice' }];
      return holders.length === 1 ? [{ unit, why: 'only' }] : [];
    });
    return [{ figure, sum, difference, suspects }];
  });
}
