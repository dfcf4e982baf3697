import { damaged } from '../unreadable';
import { findDirectory, OVERFLOW, wideNumber } from './zipEnd';

/** One file in a zip, as the central directory declares it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes start. */
  readonly start: number;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_FIELD = 0x0001;

/**
 * Lists a zip by its central directory and holds it to what that promises: the number of entries, each
 * with a local header of the same name, no name twice. Local headers are believed in nothing else, for
 * writers that stream leave them half empty.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset, size } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const rawName = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    const extra = at + 46 + rawName.length;
    const afterExtra = extra + view.getUint16(at + 30, true);
    const [packedSize, fullSize, local] = sizes(view, at, extra, afterExtra);
    const entry: ZipEntry = {
      // Old .NET writers part folders with a backslash.
      name: new TextDecoder().decode(rawName).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size: fullSize,
      start: dataStart(bytes, view, local, rawName),
    };
    if (entry.start + packedSize > offset) throw damaged();
    entries.push(entry);
    at = afterExtra + view.getUint16(at + 32, true);
  }
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (at !== offset + size || names.size !== entries.length) throw damaged();
  return entries;
}

/** Packed size, size and the local header's offset; what overflows 32 bits stands in the ZIP64 field. */
function sizes(view: DataView, at: number, extra: number, afterExtra: number): [number, number, number] {
  const found: [number, number, number] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ];
  if (!found.includes(OVERFLOW)) return found;
  let field = extra;
  while (field < afterExtra && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  if (field >= afterExtra) throw damaged();
  let next = field + 4;
  for (const which of [1, 0, 2] as const) {
    if (found[which] !== OVERFLOW) continue;
    found[which] = wideNumber(view, next);
    next += 8;
  }
  return found;
}

function dataStart(bytes: Uint8Array, view: DataView, local: number, rawName: Uint8Array): number {
  const nameAt = local + 30;
  const sameName =
    view.getUint32(local, true) === LOCAL &&
    view.getUint16(local + 26, true) === rawName.length &&
    rawName.every((byte, index) => bytes[nameAt + index] === byte);
  if (!sameName) throw damaged();
  return nameAt + rawName.length + view.getUint16(local + 28, true);
}
