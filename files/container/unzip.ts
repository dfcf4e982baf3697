import { Inflate } from 'fflate';
import { ENCRYPTED } from '../messages';
import { damaged, Unreadable } from '../unreadable';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
/** Inflated piece by piece, so that an entry that lies about its size is dropped when it exceeds it. */
const STEP_BYTES = 0x10000;

/** The bytes of one entry, as they were packed: their number and their CRC-32 are those declared. */
export function unzip(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Unreadable('encrypted', ENCRYPTED);
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const data = entry.method === STORED ? packed : inflate(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged();
  return data;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged();
  const data = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > data.length) throw damaged();
    data.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  }
  return data.subarray(0, filled);
}
