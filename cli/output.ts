import { statSync, writeFileSync, type BigIntStats } from 'node:fs';
import { extname } from 'node:path';
import { Failure } from './failure';
import { badFormat, notWritten, wouldOverwrite } from './messages';

export type Format = 'text' | 'json' | 'md';

const FORMATS: readonly Format[] = ['text', 'json', 'md'];
const BY_ENDING: Readonly<Record<string, Format>> = { '.json': 'json', '.md': 'md' };

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** The format asked for, else the one that the ending of --out names, else text. */
export function chooseFormat(format: string | undefined, out: string | undefined): Format {
  if (format === undefined) return BY_ENDING[extname(out ?? '').toLowerCase()] ?? 'text';
  if (!isFormat(format)) throw new Failure(badFormat(format));
  return format;
}

/** Null for a path that leads to no file, whichever way it fails. */
function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

/** The same file under another name or through a link has the same identity. */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [statOf(a), statOf(b)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** A file that was read is never written over. */
export function refuseOverwrite(out: string, inputs: readonly string[]): void {
  const input = inputs.find((path) => isSameFile(path, out));
  if (input !== undefined) throw new Failure(wouldOverwrite(input));
}

/** Writes to --out, or to the terminal; never over a file that was read. */
export function write(
  content: string | Uint8Array,
  out: string | undefined,
  inputs: readonly string[],
): void {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  refuseOverwrite(out, inputs);
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new Failure(notWritten(out, error instanceof Error ? error.message : String(error)));
  }
}
