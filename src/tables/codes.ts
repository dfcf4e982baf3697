import type { Cell } from '../sheet/snapshot';
import { cellText, printedText } from './line';

const FULL_CODE = /^\d{3}(?:\d{2}){0,2}$/;
const PART = /^\d{1,2}$/;
/** “310资本性支出”, “[2010301]行政运行”, “2010301-行政运行”. */
const CODE_AND_NAME = /^[[(（【]?(\d{3}(?:\d{2}){0,2})[\])）】]?[-_:：|、]*([^\d.,\-+].*)$/;
/** “行政运行（2010301）”. */
const NAME_AND_CODE = /^([^\d]+)[[(（【](\d{3}(?:\d{2}){0,2})[\])）】]$/;
/** “201.03.01”, “201-03”: the levels kept apart in text. */
const PARTED = /^\d{3}([.\-/])\d{2}(?:\1\d{2})?$/;

/** The text of a cell, a code in it without the marks between its levels. */
function codeText(cell: Cell): string {
  const text = cellText(cell);
  return typeof cell.value === 'string' && PARTED.test(text) ? text.replace(/\D/g, '') : text;
}

function codeAndName(text: string): { readonly code: string; readonly name: string } | null {
  const first = CODE_AND_NAME.exec(text);
  if (first) return { code: first[1] ?? '', name: first[2] ?? '' };
  const last = NAME_AND_CODE.exec(text);
  return last ? { code: last[2] ?? '', name: last[1] ?? '' } : null;
}

export interface CodeAndName {
  readonly code: string;
  /** As printed. */
  readonly name: string;
  /** The cell of the code. */
  readonly cell: Cell;
  /** The cell of the name, which may be the same; that of the code where there is no name. */
  readonly nameCell: Cell;
}

/** Whether a cell holds a classification code, alone or with its name (“310资本性支出”). */
export function holdsCode(cell: Cell): boolean {
  const text = cellText(cell);
  return FULL_CODE.test(text) || codeAndName(text) !== null;
}

const nameAmong = (cells: readonly Cell[]): Cell | undefined =>
  cells.find((cell) => codeText(cell) !== '' && !DIGITS.test(codeText(cell)));

const DIGITS = /^\d+$/;

/** Which level, 类 0, 款 1, 项 2, a column of digits is: its turn among the columns that hold digits. */
export function levelsByTurn(rows: readonly (readonly Cell[])[]): (column: number) => number {
  const columns = new Set(
    rows.flatMap((cells) => cells.filter((cell) => DIGITS.test(codeText(cell))).map((cell) => cell.column)),
  );
  const sorted = [...columns].sort((a, b) => a - b);
  return (column) => sorted.indexOf(column);
}

/**
 * Reads the code and the name from a row's label cells, top down. A code stands whole in one cell, with
 * its name, or in three columns 类, 款, 项 — each holding its own digits (and a blank meaning “as above”)
 * or the whole code so far. `level` says which of the three a column is: 0, 1, 2.
 */
export function codeReader(
  level: (column: number) => number,
): (cells: readonly Cell[]) => CodeAndName | null {
  let previous = '';
  return (cells) => {
    const digits = cells.filter((cell) => DIGITS.test(codeText(cell)));
    const first = digits[0];
    if (!first) {
      for (const cell of cells) {
        const both = codeAndName(printedText(cell));
        if (both) {
          previous = both.code;
          return { ...both, cell, nameCell: cell };
        }
      }
      return null;
    }
    let code = '';
    for (const cell of digits) {
      const text = codeText(cell);
      if (FULL_CODE.test(text)) code = text.length > code.length ? text : code;
      else if (PART.test(text)) {
        const own = level(cell.column);
        const above = code || previous.slice(0, 1 + own * 2);
        if (own < 1 || above.length !== 1 + own * 2) return null;
        code = above + text.padStart(2, '0');
      } else return null;
    }
    previous = code;
    const cell = digits.at(-1) ?? first;
    const nameCell = nameAmong(cells);
    return { code, name: printedText(nameCell), cell, nameCell: nameCell ?? cell };
  };
}
