import { highsSolver } from '../solver/highs';
import { groundOf, MODELS, STYLES } from '../test/suspects/mutation/grounds';
import { SLIP_KINDS } from '../test/suspects/mutation/kinds';
import { seeded } from '../test/suspects/mutation/random';
import {
  shiftRun,
  spoilOne,
  tryOut,
  type Ground,
  type Outcome,
  type Spoilt,
} from '../test/suspects/mutation/trial';
import { address } from '../src/sheet/address';

const SEED = Number(process.env['SEED'] ?? 20240601);
const SINGLES = Number(process.env['SINGLES'] ?? 50);
const SEVERAL = Number(process.env['SEVERAL'] ?? 50);

const solver = highsSolver('node_modules/highs/build/highs.wasm');
const kinds = Object.keys(SLIP_KINDS);

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;

function line(name: string, outcomes: readonly Outcome[]): string {
  const count = (of: (outcome: Outcome) => boolean) => outcomes.filter(of).length;
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  const spoilt = sum((each) => each.spoilt.length);
  const pinned = outcomes.filter(({ isPinned }) => isPinned);
  const pinnedRight = pinned.filter(({ rightCertain }) => rightCertain === 1).length;
  return [
    name,
    `错误 ${spoilt}`,
    `可发现 ${count(({ isDetectable }) => isDetectable)}`,
    `已定位 ${count(({ isLocated, isDetectable }) => isLocated && isDetectable)}`,
    `确定且对 ${sum(({ rightCertain }) => rightCertain)}`,
    `确定而数不对 ${sum(({ rightCellOnly }) => rightCellOnly)}`,
    `在可能之列 ${sum(({ rightLikely }) => rightLikely)}`,
    `冤枉 ${sum(({ wrongCertain }) => wrongCertain.length)}`,
    ...(outcomes.every((each) => each.spoilt.length === 1)
      ? [`能定 ${pinned.length}，其中定准 ${pinnedRight}（${percent(pinnedRight, pinned.length)}）`]
      : []),
    `最慢 ${Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
  ].join(' | ');
}

const told = ({ kind, ref, right, wrong }: Spoilt): string =>
  `${kind} ${ref.sheet.slice(0, 12)} ${address(ref)} ${right ?? '空'}→${wrong ?? '空'}`;

function complaints(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => {
    const where = outcome.spoilt.map(told).join('；');
    const wrong = outcome.wrongCertain.map(
      ({ table, ref, from, to }) => `${table} ${address(ref)} ${from}→${to}`,
    );
    return [
      ...(wrong.length > 0 ? [`  冤枉：${where}：${wrong.join('，')}`] : []),
      ...(outcome.isPinned && outcome.rightCertain === 0 ? [`  能定未定：${where}`] : []),
      ...(outcome.isDetectable && !outcome.isLocated ? [`  未定位：${where}`] : []),
    ];
  });
}

async function repeated(
  times: number,
  grounds: readonly Ground[],
  make: (ground: Ground) => readonly (Spoilt | null)[] | null,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let i = 0; i < times; i++) {
    for (const ground of grounds) {
      const spoilt = make(ground)?.filter((each) => each !== null) ?? [];
      if (spoilt.length > 0) outcomes.push(await tryOut(ground, spoilt, solver));
    }
  }
  return outcomes;
}

const grounds = Object.entries(MODELS).flatMap(([name, model]) =>
  Object.entries(STYLES).map(([layout, style]) => groundOf(`${name}·${layout}`, model, style)),
);
console.log(`种子 ${SEED}；${grounds.map(({ name, spots }) => `${name} ${spots.length} 格`).join('，')}`);
const random = seeded(SEED);
const all: Outcome[] = [];
for (const kind of kinds) {
  const outcomes = await repeated(SINGLES, grounds, (ground) => [spoilOne(ground, kind, random)]);
  all.push(...outcomes);
  console.log(line(kind, outcomes));
}
console.log(line('单个错误合计', all));
console.log(complaints(all).join('\n'));
for (const count of [2, 3]) {
  const outcomes = await repeated(SEVERAL, grounds, (ground) => {
    const made = Array.from({ length: count }, () => spoilOne(ground, random.pick(kinds) ?? '漏填', random));
    return [
      ...new Map(
        made.flatMap((each) => (each ? [[`${each.ref.sheet}${address(each.ref)}`, each]] : [])),
      ).values(),
    ];
  });
  console.log(line(`同时 ${count} 个错误`, outcomes));
  console.log(complaints(outcomes).join('\n'));
}
const runs = await repeated(Math.ceil(SEVERAL / 5), grounds, (ground) => shiftRun(ground, random));
console.log(line('整列错位一行', runs));
console.log(complaints(runs).join('\n'));
