import type { Cell, Sheet, SheetRow, Snapshot } from '../../sheet/snapshot';
import { plain } from '../../tables/text';

export const SUPPLEMENT_SHEET = '补充资料';
const TITLE = /^.{0,40}补充资料(?:表)?(?:\(.*\))?$/;
const VALUE_HEADINGS = ['填写', '数值', '内容', '填写内容', '填写数', '本年', '金额', '本年数'];
const UNIT_HEADINGS = ['单位', '计量单位', '金额单位'];
const LABEL_HEADINGS = ['项目', '项目名称', '事项'];

export const textOf = ({ value }: Cell): string => (typeof value === 'object' ? '' : String(value).trim());

/** Where the columns of a list of facts stand; found by their headings. */
export interface FactColumns {
  readonly value: number;
  readonly unit: number | null;
}

export function factHeading({ cells }: SheetRow): FactColumns | null {
  const at = (names: readonly string[]) => cells.find((cell) => names.includes(plain(textOf(cell))))?.column;
  const value = at(VALUE_HEADINGS);
  if (at(LABEL_HEADINGS) === undefined || value === undefined) return null;
  return { value, unit: at(UNIT_HEADINGS) ?? null };
}

/** The rows of the 补充资料 sheet: a sheet of that name, or from its title on wherever it was moved. */
export function regionsOf({
  sheets,
}: Snapshot): readonly { readonly sheet: Sheet; readonly rows: readonly SheetRow[] }[] {
  return sheets.flatMap((sheet) => {
    if (plain(sheet.name).includes(SUPPLEMENT_SHEET)) return [{ sheet, rows: sheet.rows }];
    const at = sheet.rows.findIndex(({ cells }) => cells.some((cell) => TITLE.test(plain(textOf(cell)))));
    return at < 0 ? [] : [{ sheet, rows: sheet.rows.slice(at + 1) }];
  });
}

/** Whether a workbook has the sheet, filled in or not. */
export const hasSupplement = (snapshot: Snapshot): boolean => regionsOf(snapshot).length > 0;
