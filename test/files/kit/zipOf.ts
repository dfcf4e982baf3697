import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../files/container/crc32';

/** A file in a zip, and where its directory is to lie about it. */
export interface ZipItem {
  readonly name: string;
  readonly data: Uint8Array;
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
}

export interface ZipOptions {
  /** Which numbers stand in ZIP64 fields: none, the sizes of the entries, or those and all offsets. */
  readonly wide?: 'none' | 'sizes' | 'all';
}

const OVERFLOW = 0xffffffff;

function bytes(...fields: readonly (readonly [size: number, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((total, [size]) => total + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

const concat = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));

/** A zip written field by field, for what no library would write. */
export function zipOf(items: readonly ZipItem[], { wide = 'none' }: ZipOptions = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, declaredSize = data.length, encrypted = false } of items) {
    const rawName = strToU8(name);
    const packed = deflateSync(data);
    const flags = encrypted ? 1 : 0;
    const about = [
      [2, flags],
      [2, 8],
      [4, 0],
      [4, crc32(data)],
    ] as const;
    const extra = wide === 'none' ? [] : [declaredSize, packed.length, ...(wide === 'all' ? [offset] : [])];
    const field =
      extra.length === 0
        ? new Uint8Array()
        : bytes([2, 1], [2, extra.length * 8], ...extra.map((value) => [8, value] as const));
    const sizes = wide === 'none' ? [packed.length, declaredSize] : [OVERFLOW, OVERFLOW];
    central.push(
      bytes([4, 0x02014b50], [2, 45], [2, 45], ...about, [4, sizes[0]!], [4, sizes[1]!]),
      bytes([2, rawName.length], [2, field.length], [2, 0], [2, 0], [2, 0], [4, 0]),
      bytes([4, wide === 'all' ? OVERFLOW : offset]),
      rawName,
      field,
    );
    const header = bytes([4, 0x04034b50], [2, 45], ...about, [4, packed.length], [4, declaredSize]);
    const entry = concat(header, bytes([2, rawName.length], [2, 0]), rawName, packed);
    local.push(entry);
    offset += entry.length;
  }
  const directory = concat(...central);
  return concat(...local, directory, endOf(items.length, directory.length, offset, wide === 'all'));
}

function endOf(count: number, size: number, offset: number, wide: boolean): Uint8Array {
  const end = (n: number, bytesLong: number, at: number) =>
    bytes([4, 0x06054b50], [4, 0], [2, n], [2, n], [4, bytesLong], [4, at], [2, 0]);
  if (!wide) return end(count, size, offset);
  return concat(
    bytes([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    bytes([8, size], [8, offset]),
    bytes([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]),
    end(0xffff, OVERFLOW, OVERFLOW),
  );
}
