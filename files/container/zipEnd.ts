import { damaged } from '../unreadable';

/** Where the central directory of a zip is. Bytes. */
export interface DirectorySpan {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** What stands in a 32-bit field whose number is in the ZIP64 one. */
export const OVERFLOW = 0xffffffff;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;

/** Finds the central directory from the end of the file; a truncated file has lost it. */
export function findDirectory(view: DataView): DirectorySpan {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) > last - at) continue;
    const span = spanAt(view, at);
    if (span.offset + span.size > at) throw damaged();
    return span;
  }
  throw damaged();
}

function spanAt(view: DataView, at: number): DirectorySpan {
  const countHere = view.getUint16(at + 8, true);
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  if (count === 0xffff || size === OVERFLOW || offset === OVERFLOW) return wideSpan(view, at);
  const inOneVolume = view.getUint32(at + 4, true) === 0 && countHere === count;
  if (!inOneVolume) throw damaged();
  return { count, offset, size };
}

/** ZIP64, which some export libraries write even for small files. */
function wideSpan(view: DataView, end: number): DirectorySpan {
  if (view.getUint32(end - 20, true) !== END_64_LOCATOR) throw damaged();
  const at = wideNumber(view, end - 12);
  if (view.getUint32(at, true) !== END_64) throw damaged();
  return {
    count: wideNumber(view, at + 32),
    offset: wideNumber(view, at + 48),
    size: wideNumber(view, at + 40),
  };
}

export function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
