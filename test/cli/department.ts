import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toXlsx } from '../../bench/toXlsx';
import type { Model } from '../kit/model';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH, type Spec } from '../kit/sample';
import { HUNAN, type Style } from '../kit/style';

/** All money of a unit times a whole factor, so that departments add up to the last digit. */
function times(factor: number, department: string): Model {
  const spec = JSON.stringify({ ...RICH, department }, (key, value: unknown) =>
    typeof value === 'number' && key !== 'year' ? value * factor : value,
  );
  return accountsOf(JSON.parse(spec) as Spec);
}

export const UNITS = {
  公路局: times(1, '某县公路局'),
  港航中心: times(2, '某县港航中心'),
  客运所: times(4, '某县客运所'),
} as const;

/** What the three units add up to. */
export const BUREAU = times(7, '某县交通运输局');
/** What it is when somebody forgets the second of them. */
export const BUREAU_WITHOUT_PORT = times(5, '某县交通运输局');

export function writeModel(folder: string, name: string, model: Model, style: Style = HUNAN): string {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, toXlsx(render(model, style)));
  return file;
}

/** A folder 单位 with the three units, some of them other than usual. */
export function unitsFolder(folder: string, others: Partial<Record<keyof typeof UNITS, Model>> = {}): string {
  const path = join(folder, '单位');
  mkdirSync(path);
  for (const [name, model] of Object.entries({ ...UNITS, ...others })) writeModel(path, name, model);
  return path;
}
