import { Decimal } from '../../amount/decimal';
import { exactly, NOTHING, type Interval } from '../../amount/interval';
import type { Unit as MoneyUnit } from '../../amount/unit';
import { unitFigures, type FigureKey } from '../../rules/rollUp';
import type { Accounts } from '../../tables/model';

/** What 汇总核对 asks of each unit's workbook. */
export interface Wanted {
  readonly keys: readonly FigureKey[];
  readonly unit: MoneyUnit;
}

/** The figures of one unit as they travel from a worker and are kept: those that are not nothing, by key. */
export type Packed = readonly (readonly [key: number, value: string | null, low?: string, high?: string])[];

export function packFigures(accounts: Accounts, { keys, unit }: Wanted): Packed {
  return unitFigures(accounts, keys, unit).flatMap((figure, key): Packed => {
    if (figure === NOTHING) return [];
    if (figure === null) return [[key, null]];
    const { value, low, high } = figure;
    const text = value.toString();
    return [low === high ? [key, text] : [key, text, low.toString(), high.toString()]];
  });
}

/** Sparse: what is absent is nothing. */
export function unpackFigures(packed: Packed): readonly (Interval | null)[] {
  const figures: (Interval | null)[] = [];
  for (const [key, value, low, high] of packed) {
    const exact = value === null ? null : exactly(new Decimal(value));
    figures[key] =
      exact === null || low === undefined || high === undefined
        ? exact
        : { value: exact.value, low: new Decimal(low), high: new Decimal(high) };
  }
  return figures;
}
