import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbooks } from '../../bench/batchWorkbooks';

/** A folder 单位 with so many workbooks in it. */
export function unitsIn(folder: string, count: number): string {
  const path = join(folder, '单位');
  mkdirSync(path);
  writeWorkbooks(path, count, 7);
  return path;
}

/** What stands in each file of a folder, in brief. */
export const fingerprints = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
