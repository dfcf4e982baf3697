import type { Cell } from '../sheet/snapshot';
import { cellText, printedText } from './line';

const FULL_CODE = /^\d{3}(?:\d{2}){0,2}$/;
const PART = /^\d{1,2}$/;
const CODE_AND_NAME = /^(\d{3}(?:\d{2}){0,2})([^\d.,].*)$/;

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
  return FULL_CODE.test(text) || CODE_AND_NAME.test(text);
}

const nameAmong = (cells: readonly Cell[]): Cell | undefined =>
  cells.find((cell) => cellText(cell) !== '' && !DIGITS.test(cellText(cell)));

const DIGITS = /^\d+$/;

/** Which level, 类 0, 款 1, 项 2, a column of digits is: its turn among the columns that hold digits. */
export function levelsByTurn(rows: readonly (readonly Cell[])[]): (column: number) => number {
  const columns = new Set(
    rows.flatMap((cells) => cells.filter((cell) => DIGITS.test(cellText(cell))).map((cell) => cell.column)),
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
    const digits = cells.filter((cell) => DIGITS.test(cellText(cell)));
    const first = digits[0];
    if (!first) {
      for (const cell of cells) {
        const match = CODE_AND_NAME.exec(printedText(cell));
        if (match) return { code: (previous = match[1] ?? ''), name: match[2] ?? '', cell, nameCell: cell };
      }
      return null;
    }
    let code = '';
    for (const cell of digits) {
      const text = cellText(cell);
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
