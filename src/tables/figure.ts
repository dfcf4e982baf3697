import { BLANK, type Reading } from '../amount/amount';
import { intervalOf, NOTHING, scale, type Interval } from '../amount/interval';
import { print } from '../amount/print';
import { readAmount, type RawValue } from '../amount/readAmount';
import { unitFactor, USUAL_DECIMALS, type Unit } from '../amount/unit';
import type { CellRef } from '../sheet/address';
import type { Cell, SheetRow } from '../sheet/snapshot';
import { VOCABULARY } from './layout';
import { cellAt } from './line';
import type { Figure } from './model';
import { plain } from './text';

/** Reads the amount cells of one table, into the unit of the whole workbook. */
export type FigureReader = (row: SheetRow, column: number) => Figure;

const DIGIT = /[\d０-９]/;
const BLANK_SHOWN = '空';

/** What cells with the same value and format have in common; made once, and in full only when asked for. */
class Content {
  #interval: Interval | null | undefined;

  constructor(
    readonly reading: Reading,
    private readonly unit: Unit,
    private readonly main: Unit,
  ) {}

  get shown(): string {
    const { reading } = this;
    if (reading.kind === 'blank') return BLANK_SHOWN;
    if (reading.kind === 'text') return reading.text;
    if (reading.kind === 'error') return reading.code;
    return print(reading.amount.value, reading.amount.printed ?? 2);
  }

  get interval(): Interval | null {
    this.#interval ??= this.computeInterval();
    return this.#interval;
  }

  private computeInterval(): Interval | null {
    const { reading } = this;
    if (reading.kind === 'blank') return NOTHING;
    if (reading.kind !== 'amount') return null;
    const from = reading.amount.unit ?? this.unit;
    const own = intervalOf(reading.amount, USUAL_DECIMALS[from]);
    return from === this.main ? own : scale(own, unitFactor(from, this.main));
  }
}

/** A cell's content with where it stands. A workbook has tens of thousands, so each is no more than that. */
class CellFigure implements Figure {
  constructor(
    readonly ref: CellRef,
    private readonly content: Content,
  ) {}

  get reading(): Reading {
    return this.content.reading;
  }

  get shown(): string {
    return this.content.shown;
  }

  get interval(): Interval | null {
    return this.content.interval;
  }
}

/** Gives the reader of a table on `sheet`, its amounts in `unit`. */
export type FigureReaders = (sheet: string, unit: Unit) => FigureReader;

/** `main` is the workbook's unit, in which all intervals are given. */
export function figureReaders(main: Unit): FigureReaders {
  const known = new Map<string, Map<RawValue, Content>>();
  return (sheet, unit) => {
    const blank = new Content(BLANK, unit, main);
    const contentOf = ({ value, format = '' }: Cell): Content => {
      const kind = `${unit}${format}`;
      const contents = known.get(kind) ?? new Map<RawValue, Content>();
      known.set(kind, contents);
      let content = contents.get(value);
      if (!content) {
        // “无” is how some write a blank.
        const isNothing = typeof value === 'string' && VOCABULARY.nothing.has(plain(value));
        const reading = isNothing ? BLANK : readAmount(value, format);
        contents.set(value, (content = new Content(reading, unit, main)));
      }
      return content;
    };
    return (row, column) => {
      const cell = cellAt(row, column);
      return new CellFigure({ sheet, row: row.index, column }, cell ? contentOf(cell) : blank);
    };
  };
}

/** A figure that is not there. */
export function blankAt(ref: CellRef): Figure {
  return { ref, reading: BLANK, shown: BLANK_SHOWN, interval: NOTHING };
}

/** Whether a cell holds something that an amount column would: a number, or text that reads as one. */
export function holdsFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell.value === 'number') return Number.isFinite(cell.value);
  return typeof cell.value === 'string' && DIGIT.test(cell.value) && readAmount(cell.value).kind === 'amount';
}
