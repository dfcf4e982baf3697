import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as XLSX from '@e965/xlsx';
import { PACKAGE_OPTIONS } from '../../files/workbook/sheetjs';

/** What one worker reads. */
export interface Share {
  readonly files: readonly string[];
}

/** The files with the library and the options that the product reads them with, and nothing else. */
export function readShare({ files }: Share): void {
  for (const file of files) {
    const { SheetNames } = XLSX.read(readFileSync(file), PACKAGE_OPTIONS);
    if (SheetNames.length === 0) throw new Error(`${file}: no sheet`);
  }
}

/** A folder over so many workers, each with its share: the best that any check of these files could do. */
export async function readFolder(folder: string, jobs: number, self: string): Promise<void> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (jobs === 1) {
    readShare({ files });
    return;
  }
  const shares = Array.from({ length: jobs }, (_, job): Share => ({
    files: files.filter((_file, i) => i % jobs === job),
  }));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(fileURLToPath(self), { workerData: share });
          worker.once('error', reject);
          worker.once('exit', () => {
            resolve();
          });
        }),
    ),
  );
}
