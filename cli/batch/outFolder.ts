import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure';
import { isSameFile } from '../output';
import type { Input } from '../workbooks';
import { holdsInputs } from './messages';

/** The summaries in a folder of reports, by name. */
export const SUMMARY_SHEET = '汇总.xlsx';
export const SUMMARY_PAGE = '汇总.html';

/** --out leads to a folder: it is one, or its name ends like one. */
export const isFolderName = (path: string): boolean =>
  /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

/** What an earlier run left there is no workbook to check: reports may go into a folder below that of the workbooks. */
export function withoutEarlier(files: readonly Input[], out: string | undefined): readonly Input[] {
  if (out === undefined || !isFolderName(out) || !existsSync(join(out, SUMMARY_PAGE))) return files;
  const earlier = join(out, SUMMARY_SHEET);
  return files.filter(({ file }) => basename(file) !== SUMMARY_SHEET || !isSameFile(file, earlier));
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * A report takes the name of its workbook, and may so hit upon an explanation or another input: none may lie in that
 * folder. `inputs` may be folders, which stand for the documents in them.
 */
export function refuseFolder(folder: string, inputs: readonly string[]): void {
  const home = real(folder).replace(/[\\/]$/, '');
  const within = inputs.find((path) => {
    if (!existsSync(path)) return false;
    const found = real(path);
    return (statSync(found).isDirectory() ? found : dirname(found)) === home;
  });
  if (within !== undefined) throw new Failure(holdsInputs(folder, within));
}
