import { damaged } from '../unreadable';
import { joined } from './bytes';

/** The sectors of an OLE2 compound file ([MS-CFB] 2.2 to 2.5) and which follows which. */
export interface Sectors {
  readonly bytes: Uint8Array;
  readonly sectorBytes: number;
  readonly next: readonly number[];
}

/** Sector and entry numbers from here on are marks: end of chain, free, none. */
export const FIRST_MARK = 0xfffffffa;

const TABLE_IN_HEADER = 109;

export function openSectors(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectorBytes = 1 << shift;
  const numbersOf = (index: number): readonly number[] => numbers(sector(bytes, sectorBytes, index));

  // The table of what follows what is itself spread over sectors; the header and a chain list these.
  const tableSectors = [...numbers(bytes.subarray(76, 76 + TABLE_IN_HEADER * 4))];
  const perSector = sectorBytes / 4 - 1;
  let more = view.getUint32(68, true);
  for (let read = 0; more < FIRST_MARK; read += 1) {
    if (read * sectorBytes > bytes.length) throw damaged();
    const listed = numbersOf(more);
    tableSectors.push(...listed.slice(0, perSector));
    more = listed[perSector] ?? FIRST_MARK;
  }
  const used = tableSectors.filter((index) => index < FIRST_MARK);
  // A forged list names the same sectors over and over, for a table larger than the memory.
  if (used.length * sectorBytes > bytes.length) throw damaged();
  return { bytes, sectorBytes, next: used.flatMap(numbersOf) };
}

/** The bytes of the chain of sectors that begins at `start`. */
export function chainBytes(sectors: Sectors, start: number): Uint8Array {
  return joined(chain(sectors.next, start).map((index) => sector(sectors.bytes, sectors.sectorBytes, index)));
}

/** Follows a chain; one that runs in a ring or off the table is damage. */
export function chain(next: readonly number[], start: number): readonly number[] {
  const found: number[] = [];
  for (let index = start; index < FIRST_MARK; index = next[index]!) {
    if (index >= next.length || found.length > next.length) throw damaged();
    found.push(index);
  }
  return found;
}

function sector(bytes: Uint8Array, sectorBytes: number, index: number): Uint8Array {
  const from = (index + 1) * sectorBytes;
  if (from >= bytes.length) throw damaged();
  // Some writers leave the last sector short.
  return bytes.subarray(from, from + sectorBytes);
}

export function numbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}
