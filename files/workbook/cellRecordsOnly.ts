import { ENCRYPTED } from '../messages';
import { damaged, Unreadable } from '../unreadable';
import { boundRecord, holdsFormula, INERT } from './boundedRecord';
import { checkSharedStrings, CONTINUE } from './sharedStrings';

/** Records of an .xls ([MS-XLS] 2.3) that the cells, their formats and formulas are made of. */
const NEEDED: ReadonlySet<number> = new Set([
  0x0006, // Formula
  0x0206, // Formula, Excel 3
  0x0406, // Formula, Excel 4
  0x0017, // ExternSheet
  0x0018, // Lbl: a defined name
  0x0022, // Date1904
  0x0023, // ExternName
  0x003c, // Continue
  0x0042, // CodePage
  0x0081, // WsBool: tells a dialog sheet
  0x0085, // BoundSheet
  0x00bd, // MulRk
  0x00d6, // RString
  0x00e0, // XF
  0x00fc, // SST
  0x00fd, // LabelSst
  0x01ae, // SupBook
  0x0200, // Dimensions
  0x0203, // Number
  0x0204, // Label
  0x0205, // BoolErr
  0x0207, // String
  0x0208, // Row
  0x0221, // Array
  0x027e, // RK
  0x041e, // Format
  0x04bc, // ShrFmla
]);
const BEGIN = 0x0809;
const END = 0x000a;
const FILE_PASS = 0x002f;
const SHARED_STRINGS = 0x00fc;

/**
 * Makes every other record inert, in place, for offsets into the stream must stay. SheetJS would visit
 * each cell of a hyperlink's range, fail on drawings it does not know and report strange records on the
 * console. Says also whether the stream has a password or is cut short.
 */
export function cellRecordsOnly(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let at = 0;
  let last = BEGIN;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // What follows the last sheet is padding.
    if (depth === 0 && type !== BEGIN) break;
    if (type === FILE_PASS) throw new Unreadable('encrypted', ENCRYPTED);
    if (type === BEGIN) depth += 1;
    else if (type === END) depth -= 1;
    else if (!NEEDED.has(type) || (type === CONTINUE && holdsFormula(last))) view.setUint16(at, INERT, true);
    if (at + 4 + length > stream.length) throw damaged();
    if (type === SHARED_STRINGS) checkSharedStrings(stream, at);
    boundRecord(view, at, type, length);
    last = type;
    at += 4 + view.getUint16(at + 2, true);
  }
  if (depth !== 0 || at === 0) throw damaged();
  return stream;
}
