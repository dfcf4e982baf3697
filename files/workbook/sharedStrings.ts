import { joined } from '../container/bytes';
import { damaged } from '../unreadable';

export const CONTINUE = 0x003c;

const COUNT_AT = 4;
const FIRST_AT = 8;
const WIDE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;

/**
 * Walks the shared strings of an .xls from the record at `at` on ([MS-XLS] 2.4.265), for SheetJS never comes
 * to an end where the last of them is cut short. Whatever lies past the end is damage: DataView throws.
 */
export function checkSharedStrings(stream: Uint8Array, at: number): void {
  const records = sharedStringRecords(stream, at);
  const starts = new Set<number>();
  let total = 0;
  for (const record of records) {
    starts.add(total);
    total += record.length;
  }
  const data = new DataView(joined(records).buffer);
  let place = FIRST_AT;
  for (let left = data.getUint32(COUNT_AT, true); left > 0 && place < total; left -= 1) {
    place = afterString(data, starts, place);
  }
  if (place > total) throw damaged();
}

/** The data of the record and of those that continue it. */
function sharedStringRecords(stream: Uint8Array, at: number): readonly Uint8Array[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: Uint8Array[] = [];
  let next = at;
  do {
    const end = next + 4 + view.getUint16(next + 2, true);
    records.push(stream.subarray(next + 4, end));
    next = end;
  } while (next + 4 <= stream.length && view.getUint16(next, true) === CONTINUE);
  return records;
}

/** [MS-XLS] 2.5.293. Where a record ends within the characters, the next one says anew how wide they are. */
function afterString(data: DataView, starts: ReadonlySet<number>, place: number): number {
  const flags = data.getUint8(place + 2);
  let at = place + 3;
  let trailing = 0;
  if ((flags & RICH) !== 0) {
    trailing += 4 * data.getUint16(at, true);
    at += 2;
  }
  if ((flags & EXTENDED) !== 0) {
    trailing += data.getUint32(at, true);
    at += 4;
  }
  let width = (flags & WIDE) === 0 ? 1 : 2;
  for (let left = data.getUint16(place, true); left > 0; left -= 1) {
    if (starts.has(at)) {
      width = data.getUint8(at) === 0 ? 1 : 2;
      at += 1;
    }
    at += width;
  }
  return at + trailing;
}
