import { damaged } from '../unreadable';

/** Feat, a record that SheetJS steps over. */
export const INERT = 0x0868;

/** Where in the data of a record that holds a formula the size of its tokens stands ([MS-XLS] 2.5.198.3). */
const TOKENS_SIZE_AT: Readonly<Record<number, number>> = {
  0x0006: 20, // Formula
  0x0206: 20,
  0x0406: 20,
  0x0221: 12, // Array
  0x04bc: 8, // ShrFmla
};
/** Other records that begin with a size or a number of items, and how long they are at least. */
const SHORTEST: Readonly<Record<number, number>> = {
  0x0017: 2, // ExternSheet
  0x041e: 3, // Format
};
/** Lbl; of a defined name only the name is needed. */
const NAME = 0x0018;
const NAME_TOKENS_SIZE_AT = 4;

export function holdsFormula(type: number): boolean {
  return Object.hasOwn(TOKENS_SIZE_AT, type);
}

/**
 * Makes the record that begins at `at` one that SheetJS reads to an end. It comes to none where a record is
 * too short to say how long it is, nor where the constants after a formula's tokens are cut short; they are
 * left out, and the formula shows braces with nothing in between.
 */
export function boundRecord(view: DataView, at: number, type: number, length: number): void {
  const data = at + 4;
  if (length < (SHORTEST[type] ?? 0)) throw damaged();
  if (type === NAME && length >= NAME_TOKENS_SIZE_AT + 2) view.setUint16(data + NAME_TOKENS_SIZE_AT, 0, true);
  const sizeAt = TOKENS_SIZE_AT[type];
  if (sizeAt === undefined) return;
  if (length < sizeAt + 2) throw damaged();
  const end = sizeAt + 2 + view.getUint16(data + sizeAt, true);
  if (end === length) return;
  if (end + 4 <= length) {
    view.setUint16(at + 2, end, true);
    view.setUint16(data + end, INERT, true);
    view.setUint16(data + end + 2, length - end - 4, true);
  } else view.setUint16(data + sizeAt, 0, true);
}
