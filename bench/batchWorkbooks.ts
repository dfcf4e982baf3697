import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../files/readWorkbook';
import { recognise } from '../src/tables/recognise';
import type { Line, Model } from '../test/kit/model';
import { modelOf } from '../test/kit/modelOf';
import { render } from '../test/kit/render/workbook';
import { accountsOf, RICH, type Spec } from '../test/kit/sample';
import { HUNAN, SINGLE_CHANGES, type Style } from '../test/kit/style';
import { PLAIN } from '../test/suspects/mutation/grounds';
import { SLIP_KINDS } from '../test/suspects/mutation/kinds';
import { seeded, type Random } from '../test/suspects/mutation/random';
import { toXlsx } from './toXlsx';

/** Most workbooks of a bureau's afternoon have a few errors, some none. */
const MOST_ERRORS = 3;

/** All money of a unit times the same factor: it adds up as before, but for the rounding of each printed figure. */
function timesAll(spec: Spec, factor: number): Spec {
  const scaled = JSON.stringify(spec, (key, value: unknown) =>
    typeof value === 'number' && key !== 'year' ? value * factor : value,
  );
  return JSON.parse(scaled) as Spec;
}

function modelIn(file: string): Model {
  const read = readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.error.message);
  return modelOf(recognise(read.snapshot));
}

/** Two real units with the figures they published, one of which has errors of its own, and two of another size each time. */
function sources(random: Random): readonly (() => Model)[] {
  const [lukou, putuo] = ['lukou-2020', 'putuo-2024'].map((name) =>
    modelIn(`test/cases/${name}/workbook.xlsx`),
  ) as [Model, Model];
  const sized = (spec: Spec) => () => accountsOf(timesAll(spec, 0.3 + 9 * random.next()));
  return [() => lukou, sized(RICH), () => putuo, sized(PLAIN)];
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

/** Writes so many workbooks into a folder, in layouts of many kinds; the same ones for the same seed. */
export function writeWorkbooks(folder: string, count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const bases = sources(random);
  return Array.from({ length: count }, (_, i) => {
    const base = bases[i % bases.length];
    if (!base) throw new Error('no case');
    let model: Model = { ...base(), department: `第${i + 1}号单位` };
    for (let n = random.below(MOST_ERRORS + 1); n > 0; n--) model = spoilt(model, random);
    const changes = [random.pick(SINGLE_CHANGES), random.pick(SINGLE_CHANGES)].map((each) => each?.[1]);
    const style: Style = Object.assign({}, HUNAN, ...changes) as Style;
    const file = join(folder, `${String(i + 1).padStart(4, '0')} 决算.xlsx`);
    writeFileSync(file, toXlsx(render(model, style)));
    return file;
  });
}
