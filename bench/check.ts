import { readFileSync } from 'node:fs';
import { readWorkbook } from '../files/readWorkbook';
import { check } from '../src/rules/check';
import { standardRules } from '../src/rules/packs';
import { recognise } from '../src/tables/recognise';
import { render } from '../test/kit/render/workbook';
import { HUNAN } from '../test/kit/style';
import { accountsWith } from './largeAccounts';
import { median } from './median';
import { toXlsx } from './toXlsx';

const AIM = 0.25;

function rowsIn(bytes: Uint8Array): number {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.snapshot.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

interface Measured {
  readonly rows: number;
  readonly read: number;
  readonly check: number;
}

function measure(bytes: Uint8Array): Measured {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const { snapshot } = read;
  const rules = standardRules();
  return {
    rows: rowsIn(bytes),
    read: median(() => readWorkbook(bytes)),
    check: median(() => check(recognise(snapshot), rules)),
  };
}

function line(name: string, { rows, read, check: checking }: Measured): string {
  const ratio = checking / read;
  const verdict = ratio <= AIM ? '达到目标' : '未达到目标';
  return `${name}：${rows} 行，读取 ${read.toFixed(1)} ms，审核 ${checking.toFixed(1)} ms，审核/读取 ${ratio.toFixed(2)}（目标 ≤ ${AIM}，${verdict}）`;
}

const lukou = measure(readFileSync('test/cases/lukou-2020/workbook.xlsx'));
const large = measure(toXlsx(render(accountsWith(5_600), HUNAN)));
console.log(line('渌口 2020', lukou));
console.log(line('百倍行数', large));
const growth = large.check / lukou.check / (large.rows / lukou.rows);
console.log(`每行审核时间，百倍行数与渌口之比：${growth.toFixed(2)}（不大于 1 即线性增长）`);
