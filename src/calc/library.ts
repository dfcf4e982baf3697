import { absolute } from './absolute';
import { change } from './change';
import { completionRate } from './completionRate';
import { count } from './count';
import { largest, smallest } from './extremes';
import type { CalcFunction } from './function';
import { growthRate } from './growthRate';
import { round } from './round';
import { share } from './share';
import { total } from './total';

/** Every function of amounts, by the name it has in cells, rules and paragraphs. */
export const LIBRARY: ReadonlyMap<string, CalcFunction> = new Map(
  [total, change, growthRate, completionRate, share, round, absolute, largest, smallest, count].map(
    (each) => [each.name, each],
  ),
);
