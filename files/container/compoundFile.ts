import { damaged } from '../unreadable';
import { joined } from './bytes';
import { chain, chainBytes, FIRST_MARK, numbers, openSectors, type Sectors } from './sectors';

/**
 * The OLE2 compound file around an .xls. Read here and not by SheetJS, whose reader never ends where
 * the sectors of a damaged file form a ring.
 */
export interface CompoundFile {
  readonly sectors: Sectors;
  readonly directory: readonly DirectoryEntry[];
}

/** [MS-CFB] 2.6. */
export interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const STREAM = 2;
const ROOT = 5;
const ENTRY_BYTES = 128;

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = openSectors(bytes);
  const first = header(sectors).getUint32(48, true);
  const directory = readDirectory(chainBytes(sectors, first), sectors.sectorBytes === 512);
  if (directory[0]?.type !== ROOT) throw damaged();
  return { sectors, directory };
}

/** Only the root's own streams: an embedded object may hold a workbook of its own further down. */
export function rootStreams(file: CompoundFile): readonly DirectoryEntry[] {
  const streams: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const pending = [file.directory[0]!.child];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (index >= FIRST_MARK) continue;
    const entry = file.directory[index];
    if (entry === undefined || seen.has(index)) throw damaged();
    seen.add(index);
    if (entry.type === STREAM) streams.push(entry);
    pending.push(entry.left, entry.right);
  }
  return streams;
}

/** A copy of the stream's bytes. Streams below the header's cutoff share the small sectors of the root. */
export function readStream({ sectors, directory }: CompoundFile, stream: DirectoryEntry): Uint8Array {
  const isSmall = stream.size < header(sectors).getUint32(56, true);
  const data = isSmall
    ? smallChainBytes(sectors, directory[0]!.start, stream.start)
    : chainBytes(sectors, stream.start);
  if (data.length < stream.size) throw damaged();
  return data.slice(0, stream.size);
}

function smallChainBytes(sectors: Sectors, holder: number, start: number): Uint8Array {
  const smallBytes = 1 << header(sectors).getUint16(32, true);
  const all = chainBytes(sectors, holder);
  const next = numbers(chainBytes(sectors, header(sectors).getUint32(60, true)));
  return joined(
    chain(next, start).map((index) => all.subarray(index * smallBytes, (index + 1) * smallBytes)),
  );
}

function readDirectory(bytes: Uint8Array, shortSizes: boolean): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    // The length counts the closing NUL.
    const nameBytes = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      // With 512-byte sectors the upper half may hold rubbish.
      size: shortSizes ? view.getUint32(at + 120, true) : Number(view.getBigUint64(at + 120, true)),
    });
  }
  return entries;
}

function header({ bytes }: Sectors): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
