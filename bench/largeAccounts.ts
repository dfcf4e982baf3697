import { accountsOf, RICH, type Activity } from '../test/kit/sample';
import type { Model } from '../test/kit/model';

const CLASSES = '201 202 203 204 205 206 208 210 211 212 213 221 229'.split(' ');
const pad = (n: number): string => String(n).padStart(2, '0');

/** Consistent accounts with so many 项, each with money of several kinds. */
export function accountsWith(items: number): Model {
  const activities = Array.from({ length: items }, (_, i): Activity => {
    const kind = CLASSES[i % CLASSES.length] ?? '201';
    const turn = Math.floor(i / CLASSES.length);
    return {
      code: `${kind}${pad(1 + Math.floor(turn / 90))}${pad(1 + (turn % 90))}`,
      generalBasic: 1_000 + i,
      generalProject: 500 + (i % 37),
      service: 20,
      ownProject: 20,
    };
  });
  return accountsOf({ ...RICH, activities, economic: { '30201': 5_000 } });
}
