import type { Reading } from '../../amount/amount';
import type { Decimal } from '../../amount/decimal';
import type { Interval } from '../../amount/interval';
import { print } from '../../amount/print';
import { unitFactor, USUAL_DECIMALS, type Unit } from '../../amount/unit';
import type { CellRef } from '../../sheet/address';
import { blankAt } from '../../tables/figure';
import type { Figure, Table } from '../../tables/model';
import { changedInterval, type Cell } from '../identity';

/** Decimals a new figure of the cell is printed with. */
function decimalsOf({ reading }: Figure, unit: Unit): number {
  const usual = USUAL_DECIMALS[unit];
  if (reading.kind !== 'amount') return usual;
  const { printed, typed } = reading.amount;
  return printed === null ? usual : typed ? Math.max(printed, usual) : printed;
}

const unitOf = ({ reading }: Figure, table: Table): Unit =>
  (reading.kind === 'amount' ? reading.amount.unit : null) ?? table.unit;

/**
 * A figure that may be tried with another value and put back: verifying a repair by running the rules on
 * changed accounts would otherwise copy and index whole tables. What holds no figure counts as a blank.
 */
export class TrialFigure implements Figure {
  private readonly base: Figure;
  private readonly unit: Unit;
  /** Decimals a new figure is printed with. */
  readonly decimals: number;
  private tried: Figure | null = null;
  private asCell: Cell | null = null;

  constructor(
    readonly original: Figure,
    table: Table,
    private readonly main: Unit,
  ) {
    this.base = original.interval === null ? blankAt(original.ref) : original;
    this.unit = unitOf(original, table);
    this.decimals = decimalsOf(original, this.unit);
  }

  get ref(): CellRef {
    return this.original.ref;
  }

  get reading(): Reading {
    return (this.tried ?? this.base).reading;
  }

  get shown(): string {
    return (this.tried ?? this.base).shown;
  }

  get interval(): Interval | null {
    return (this.tried ?? this.base).interval;
  }

  /** The figure as the search sees it. */
  get cell(): Cell {
    return (this.asCell ??= this.toCell());
  }

  /** `value` is in the unit of the accounts. */
  try(value: Decimal): void {
    const amount = { value: this.inOwnUnit(value), printed: this.decimals, typed: false, unit: this.unit };
    this.tried = {
      ref: this.ref,
      reading: { kind: 'amount', amount },
      shown: this.print(value),
      interval: changedInterval(this.cell, value),
    };
  }

  putBack(): void {
    this.tried = null;
  }

  /** As its table prints it. */
  print(value: Decimal): string {
    return print(this.inOwnUnit(value).toDecimalPlaces(this.decimals), this.decimals);
  }

  inOwnUnit(value: Decimal): Decimal {
    return value.times(unitFactor(this.main, this.unit));
  }

  private toCell(): Cell {
    const step = unitFactor(this.unit, this.main).times(`1e-${this.decimals}`);
    const { base, original } = this;
    const interval = base.interval ?? blankAt(this.ref).interval;
    if (!interval) throw new Error('a blank is an exact zero');
    const { sheet, row, column } = this.ref;
    const id = `${sheet}!${row},${column}`;
    return { id, interval, step, half: step.div(2), mustChange: original.interval === null };
  }
}
