import { CELL_FUNCTIONS } from '../functions/catalogue';
import type { Argument, CellFunction } from '../functions/cellFunction';
import { median } from './median';

const CALLS = 2_000;
const ROWS = 10_000;

type Row = readonly [current: number, prior: number];
type Plain = (current: number, prior: number) => unknown;

/** The same expression as a spreadsheet user would write it, in binary floats. */
const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const ratio: Plain = (a, b) => (b === 0 ? '#DIV/0!' : round(a / b, 4));
const agree: Plain = (a, b) => {
  const apart = Math.abs(a - b);
  return apart === 0 ? '一致' : `${apart < 0.011 ? '尾差' : '不符，差'}${apart.toFixed(2)}`;
};

interface Case {
  readonly plain: Plain;
  /** Of a whole range at once, where the result of one row depends on the others. */
  readonly ofAll?: (rows: readonly Row[]) => unknown;
}

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, [current]) => sum + current, 0);

const CASES: Readonly<Record<string, Case>> = {
  CHANGE: { plain: (a, b) => a - b },
  GROWTHRATE: { plain: (a, b) => (b === 0 ? '#DIV/0!' : round((a - b) / Math.abs(b), 4)) },
  COMPLETION: { plain: ratio },
  SHARE: { plain: ratio },
  SHARES: {
    plain: (a) => round(a / a, 4),
    ofAll: (rows) => {
      const whole = sumOf(rows);
      return rows.map(([current]) => round(current / whole, 4));
    },
  },
  CHANGETEXT: {
    plain: (a, b) =>
      a === b
        ? '持平'
        : `${a > b ? '增加' : '减少'}${Math.abs(a - b).toFixed(2)}万元，${a > b ? '增长' : '下降'}${Math.abs(((a - b) / b) * 100).toFixed(2)}%`,
  },
  COMPLETIONTEXT: {
    plain: (a, b) =>
      `完成年初预算的${((a / b) * 100).toFixed(2)}%，决算数${a > b ? '大于' : '小于'}年初预算数`,
  },
  SHARETEXT: {
    plain: (a) => `甲${a.toFixed(2)}万元，占${((a / a) * 100).toFixed(2)}%`,
    ofAll: (rows) => {
      const whole = sumOf(rows);
      return rows.map(([a]) => `甲${a.toFixed(2)}万元，占${((a / whole) * 100).toFixed(2)}%`).join('；');
    },
  },
  FOOTING: { plain: agree, ofAll: (rows) => agree(1, sumOf(rows)) },
  TIES: { plain: agree },
  TOWAN: { plain: (a) => round(a / 10_000, 2) },
  ROUNDHALFUP: { plain: (a) => round(a, 2) },
};

/** Amounts of all sizes, as tables have them; the same in every run. */
const rows: readonly Row[] = Array.from({ length: ROWS }, (_, i): Row => {
  const current = ((i * 7_919 + 13) % 9_999_991) / 100;
  const prior = ((i * 104_729 + 7) % 9_999_973) / 100;
  return [current, prior];
});

/** The arguments for these rows, columns of cells as the host passes them. */
function argumentsOf({ id, parameters }: CellFunction, of: readonly Row[]): readonly Argument[] {
  const current = of.map(([first]) => [first]);
  const prior = of.map(([, second]) => [second]);
  const settings = parameters.filter(({ optional }) => optional).map(() => null);
  if (id === 'SHARETEXT') return [of.map(() => ['甲']), current, ...settings];
  if (id === 'FOOTING') return [1, current, ...settings];
  const ranges = parameters.filter(({ optional }) => !optional).length;
  return [current, prior].slice(0, ranges).concat(settings as never[]);
}

const perSecond = (count: number, milliseconds: number): number => (count / milliseconds) * 1_000;
const shown = (rate: number): string => Math.round(rate).toLocaleString('en-US').padStart(12);
const times = (fast: number, slow: number): string => (fast / slow).toFixed(1).padStart(6);

console.log('每秒算多少；“浮点”是同一算式直接用二进制浮点数算，是这里的多少倍');
for (const each of CELL_FUNCTIONS) {
  const { plain, ofAll = (all: readonly Row[]) => all.map(([a, b]) => [plain(a, b)]) } = CASES[each.id]!;
  const some = rows.slice(0, CALLS);
  const alone = some.map((row) => argumentsOf(each, [row]));
  const whole = argumentsOf(each, rows);
  const cells = perSecond(
    CALLS,
    median(() => alone.map((args) => each.apply(args))),
  );
  const plainCells = perSecond(
    CALLS,
    median(() => some.map(([a, b]) => plain(a, b))),
  );
  const range = perSecond(
    ROWS,
    median(() => each.apply(whole)),
  );
  const plainRange = perSecond(
    ROWS,
    median(() => ofAll(rows)),
  );
  console.log(
    `${each.name.padEnd(5, '　')} 单格 ${shown(cells)} 次，浮点${times(plainCells, cells)} 倍；${ROWS} 行区域 ${shown(range)} 格，浮点${times(plainRange, range)} 倍`,
  );
}
