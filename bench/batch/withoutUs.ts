import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { readWorkbook } from '../../files/readWorkbook';
import { toXlsx } from '../toXlsx';
import { FORMULA_SHEET, withFormulas } from './identityFormulas';
import { timed } from './timed';

/** What formulas recalculated by LibreOffice take. */
export interface WithoutUs {
  /** Formulas of a workbook, on average. */
  readonly formulas: number;
  /** Seconds for all workbooks, LibreOffice being started once. */
  readonly all: number;
  /** Seconds for each workbook beyond the first: without the start. */
  readonly eachMore: number;
}

export const isInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

function writeFormulas(files: readonly string[], folder: string) {
  return files.map((file) => {
    const read = readWorkbook(readFileSync(file));
    if (!read.ok) throw new Error(read.error.message);
    const { book, count } = withFormulas(read.snapshot);
    const path = join(folder, basename(file));
    writeFileSync(path, toXlsx(book));
    return { path, count };
  });
}

/** Nothing is measured unless every formula got a value. */
function demandCalculated(path: string): void {
  const sheet = XLSX.read(readFileSync(path)).Sheets[FORMULA_SHEET] ?? {};
  const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
  const calculated = cells.filter(([, cell]) => (cell as XLSX.CellObject).v !== undefined);
  if (cells.length === 0 || calculated.length < cells.length)
    throw new Error(`${path}: ${calculated.length} of ${cells.length} formulas calculated`);
}

/** The sample as workbooks with formulas, opened, calculated and saved. */
export function measureWithoutUs(files: readonly string[], folder: string): WithoutUs {
  const [from, to] = [join(folder, '公式'), join(folder, '算好')];
  mkdirSync(from);
  const written = writeFormulas(files, from);
  const paths = written.map(({ path }) => path);
  const convert = (these: readonly string[]): number =>
    timed('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'soffice')).href}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', to],
      ...these,
    ]);
  const first = paths.slice(0, 1);
  // The first start of all makes a profile.
  convert(first);
  const one = convert(first);
  const all = convert(paths);
  for (const path of paths) demandCalculated(join(to, basename(path)));
  return {
    formulas: written.reduce((sum, { count }) => sum + count, 0) / paths.length,
    all,
    eachMore: (all - one) / (paths.length - 1),
  };
}
