import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../files/readWorkbook';
import type { Line, Model } from '../test/kit/model';
import { modelOf } from '../test/kit/modelOf';
import { render } from '../test/kit/render/workbook';
import { HUNAN, SINGLE_CHANGES, type Style } from '../test/kit/style';
import { SLIP_KINDS } from '../test/suspects/mutation/kinds';
import { seeded, type Random } from '../test/suspects/mutation/random';
import { recognise } from '../src/tables/recognise';
import { toXlsx } from './toXlsx';

/** Most workbooks of a bureau's afternoon have a few errors, some none. */
const MOST_ERRORS = 3;

const scaled = (value: string | null, factor: number): string | null =>
  value === null || !/^-?[\d.]+$/.test(value) ? value : (Number(value) * factor).toFixed(2);

/** Every figure times the same whole factor: other values, and all that added up still does. */
function timesAll(model: Model, factor: number): Model {
  const text = JSON.stringify(model, (key, value: unknown) =>
    key === 'figures' || key === 'total' || key === 'budget' || key === 'actual'
      ? Object.fromEntries(
          Object.entries(value as Record<string, string | null>).map(([name, each]) => [
            name,
            scaled(each, factor),
          ]),
        )
      : key === 'personnel' || key === 'operating'
        ? scaled(value as string | null, factor)
        : value,
  );
  return JSON.parse(text) as Model;
}

/** One figure of 03 or 05 with a slip of an accountant's hand. */
function spoilt(model: Model, random: Random): Model {
  const id = random.pick(['03', '05'] as const) ?? '03';
  const slip = SLIP_KINDS[random.pick(Object.keys(SLIP_KINDS)) ?? '漏填'];
  const table = model.coded[id];
  const at = random.below(table.lines.length);
  const edit = (line: Line): Line => {
    const column = random.pick(Object.keys(line.figures)) ?? '';
    const shown = line.figures[column] ?? null;
    const wrong = slip?.({ shown, isTotalRow: false, beside: ['12.34'] }, random);
    return wrong === undefined ? line : { ...line, figures: { ...line.figures, [column]: wrong } };
  };
  const lines = table.lines.map((line, i) => (i === at ? edit(line) : line));
  return { ...model, coded: { ...model.coded, [id]: { ...table, lines } } };
}

const CASES = ['test/cases/lukou-2020/workbook.xlsx', 'test/cases/putuo-2024/workbook.xlsx'];

function modelIn(file: string): Model {
  const read = readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.error.message);
  return modelOf(recognise(read.snapshot));
}

/** Writes so many workbooks into a folder, made from the two real cases; the same ones for the same seed. */
export function writeWorkbooks(folder: string, count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const bases = CASES.map(modelIn);
  return Array.from({ length: count }, (_, i) => {
    const base = bases[i % bases.length];
    if (!base) throw new Error('no case');
    let model: Model = {
      ...timesAll(base, 1 + random.below(9)),
      department: `第${i + 1}号单位`,
    };
    for (let n = random.below(MOST_ERRORS + 1); n > 0; n--) model = spoilt(model, random);
    const changes = [random.pick(SINGLE_CHANGES), random.pick(SINGLE_CHANGES)].map((each) => each?.[1]);
    const style: Style = Object.assign({}, HUNAN, ...changes) as Style;
    const file = join(folder, `${String(i + 1).padStart(4, '0')} 决算.xlsx`);
    writeFileSync(file, toXlsx(render(model, style)));
    return file;
  });
}
