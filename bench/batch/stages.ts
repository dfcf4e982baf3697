import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { PACKAGE_OPTIONS } from '../../files/workbook/sheetjs';
import { readWorkbook } from '../../files/readWorkbook';
import { highsSolver } from '../../solver/highs';
import { JSON_REPORT } from '../../src/report/json';
import { check } from '../../src/rules/check';
import { rulesFor } from '../../src/rules/packs';
import { locateSuspects } from '../../src/suspects/locateSuspects';
import { recognise } from '../../src/tables/recognise';

type Stage = '只读取' | '打开' | '认表' | '审核' | '定位' | '写报告';

/** Where the time of a check goes: seconds of each stage over the files, one after the other in this process. */
export async function stagesOf(files: readonly string[]): Promise<ReadonlyMap<Stage, number>> {
  const solver = highsSolver('node_modules/highs/build/highs.wasm');
  const seconds = new Map<Stage, number>();
  const during = async <T>(stage: Stage, run: () => T | Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await run();
    seconds.set(stage, (seconds.get(stage) ?? 0) + (performance.now() - started) / 1000);
    return result;
  };
  for (const file of files) {
    const bytes = readFileSync(file);
    await during('只读取', () => XLSX.read(bytes, PACKAGE_OPTIONS));
    const read = await during('打开', () => readWorkbook(bytes));
    if (!read.ok) throw new Error(read.error.message);
    const { snapshot } = read;
    const accounts = await during('认表', () => recognise(snapshot));
    const rules = rulesFor(snapshot);
    const result = await during('审核', () => check(accounts, rules, null));
    const suspicions = await during('定位', () => locateSuspects(accounts, rules, result, solver));
    await during('写报告', () => JSON_REPORT.item({ file, ok: true, accounts, result, suspicions }));
  }
  return seconds;
}
