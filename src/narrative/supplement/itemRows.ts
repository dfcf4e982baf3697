import { readUnit, type Unit } from '../../amount/unit';
import type { Cell, SheetRow } from '../../sheet/snapshot';
import { plain } from '../../tables/text';

/** Where the columns of the list of 项 stand; 0-based, null where there is none. */
export interface ItemColumns {
  readonly code: number;
  readonly initial: number | null;
  readonly adjusted: number | null;
  readonly reason: number | null;
  readonly unit: Unit;
}

const CODE_HEADING = /^(?:支出)?(?:功能分类)?(?:科目)?(?:编码|代码)$/;
const INITIAL = /年初预算/;
const ADJUSTED = /(?:全年|调整)预算/;
const REASON = /原因/;

const textOf = ({ value }: Cell): string => (typeof value === 'object' ? '' : plain(String(value)));

/** The heading of a list with one row for each 项: 科目编码, 年初预算, 全年预算, 原因; null for any other row. */
export function itemHeading({ cells }: SheetRow): ItemColumns | null {
  const at = (pattern: RegExp) => cells.find((cell) => pattern.test(textOf(cell)));
  const code = at(CODE_HEADING);
  const [initial, adjusted, reason] = [at(INITIAL), at(ADJUSTED), at(REASON)];
  if (!code || !(initial ?? adjusted ?? reason)) return null;
  const unit = /\(([^()]*元)\)$/.exec(initial ? textOf(initial) : '')?.[1];
  return {
    code: code.column,
    initial: initial?.column ?? null,
    adjusted: adjusted?.column ?? null,
    reason: reason?.column ?? null,
    unit: readUnit(unit ?? '') ?? '万元',
  };
}

/** The functional code a row of that list is about, alone in its cell or before its name. */
export function codeIn({ cells }: SheetRow, columns: ItemColumns): string | null {
  const cell = cells.find(({ column }) => column === columns.code);
  return /^(\d{7}|\d{5}|\d{3})(?!\d)/.exec(cell ? textOf(cell) : '')?.[1] ?? null;
}
