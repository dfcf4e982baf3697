import { readAmount } from '../../../src/amount/readAmount';
import type { Draft, SourceCell, SourceKind } from '../../../src/narrative/draft/model';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { paragraphsOf } from './given';
import { figuresIn, fraction, recompute, toTwoPlaces } from './recompute';

type Books = Readonly<Partial<Record<SourceKind, Snapshot>>>;

/** What stands in the cell, read from the workbook itself, in hundredths of 万元; blank as the text says it. */
function contentOf({ source, ref }: SourceCell, books: Books, isYuan: boolean): string {
  const sheet = books[source]?.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) throw new Error(`no sheet ${ref.sheet}`);
  const cell = sheet.rows
    .find(({ index }) => index === ref.row)
    ?.cells.find(({ column }) => column === ref.column);
  const reading = readAmount(cell?.value);
  if (reading.kind === 'blank') return '空';
  if (reading.kind !== 'amount') throw new Error(`no amount in ${ref.sheet} ${ref.row},${ref.column}`);
  const value = fraction(reading.amount.value.toFixed());
  return toTwoPlaces(isYuan && source !== '补充资料' ? { ...value, under: value.under * 10_000n } : value);
}

/** Every figure of the text: printed where it says, made of its cells, and right by an arithmetic of its own. */
export function expectFiguresFromCells(draft: Draft, books: Books, isYuan = false): void {
  for (const { id, text, figures } of paragraphsOf(draft)) {
    for (const { start, end, value, cells, formula } of figures) {
      expect(`${id} ${text.slice(start, end)}`).toBe(`${id} ${value}`);
      const isCount = /^\d+$/.test(value);
      const again = recompute(formula);
      expect(`${id} ${formula}: ${value}`).toBe(
        `${id} ${formula}: ${isCount ? again.replace(/\.00$/, '') : again}`,
      );
      const contents = cells.map((cell) => contentOf(cell, books, isYuan));
      for (const figure of figuresIn(formula)) {
        const printed = figure === '空' ? figure : toTwoPlaces(fraction(figure));
        expect(contents).toContain(printed);
      }
    }
    // No amount and no percentage stands in a paragraph without being a figure or part of an open question.
    const loose = [...text.matchAll(/\d+\.\d+%?/g)].filter(
      ({ index, 0: found }) =>
        !figures.some(({ start, end }) => start <= index && index + found.length <= end) &&
        !isOpen(draft, id, index),
    );
    expect(loose.map(([found]) => `${id} ${found}`)).toEqual([]);
  }
}

function isOpen(draft: Draft, id: string, at: number): boolean {
  return paragraphsOf(draft).some(
    (paragraph) => paragraph.id === id && paragraph.pending.some(({ start, end }) => start <= at && at < end),
  );
}
