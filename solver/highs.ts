import type { Highs, Model, ModelData, ModelStatusCode } from 'highs';
import type { Answer, Choice, Cover, Solver } from '../src/suspects/solver';

const HALF = 0.5;
const SECOND = 1000;
/** Of the tree of one question. */
const MOST_NODES = 1_000;

/** lower ≤ Σ factor · column ≤ upper. */
interface Row {
  readonly columns: readonly number[];
  readonly factors?: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Columns beyond the things themselves: of a cut at least two are chosen. */
function seconds({ size, implications }: Cover): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { secondIn } of implications)
    for (const cut of secondIn) if (!columns.has(cut)) columns.set(cut, size + columns.size);
  return columns;
}

function rowsOf(cover: Cover, second: ReadonlyMap<number, number>): readonly Row[] {
  const { size, cuts, unlike, refused, implications, atMost } = cover;
  const every = Array.from({ length: size }, (_, i) => i);
  return [
    ...cuts.map((columns, i) => {
      const extra = second.get(i);
      if (extra === undefined) return { columns, lower: 1, upper: Infinity };
      const factors = [...columns.map(() => 1), -1];
      return { columns: [...columns, extra], factors, lower: 1, upper: Infinity };
    }),
    ...implications.map(({ one, secondIn, others }) => {
      const more = [...others, ...secondIn.flatMap((cut) => second.get(cut) ?? [])];
      return { columns: [one, ...more], factors: [-1, ...more.map(() => 1)], lower: 0, upper: Infinity };
    }),
    ...unlike.map((columns) => ({ columns, lower: -Infinity, upper: columns.length - 1 })),
    // Just this set: one that contains it has others to make up for it.
    ...refused.map((set) => {
      const factors = every.map((column) => (set.includes(column) ? 1 : -1));
      return { columns: every, factors, lower: -Infinity, upper: set.length - 1 };
    }),
    ...(atMost === null ? [] : [{ columns: every, lower: -Infinity, upper: atMost }]),
  ];
}

/** 0/1 columns of cost 1, and of cost 0 for what follows from them. */
function modelOf(highs: Highs, cover: Cover): ModelData {
  const { size, fixed } = cover;
  const second = seconds(cover);
  const rows = rowsOf(cover, second);
  const width = size + second.size;
  const every = <T>(value: T): readonly T[] => Array<T>(width).fill(value);
  const bound = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  const isFixed = new Set(fixed);
  return {
    numCols: width,
    numRows: rows.length,
    colCost: every(1).map((cost, column) => (column < size ? cost : 0)),
    colLower: every(0).map((lower, column) => (isFixed.has(column) ? 1 : lower)),
    colUpper: every(1),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: width,
      starts,
      indices: rows.flatMap(({ columns }) => columns),
      values: rows.flatMap(({ columns, factors }) => factors ?? columns.map(() => 1)),
    },
    integrality: every(highs.constants.variableType.integer),
  };
}

function choiceOf({ constants }: Highs, model: Model, status: ModelStatusCode, size: number): Choice {
  const { optimal, infeasible, timeLimit, solutionLimit } = constants.modelStatus;
  if (status === infeasible) return { kind: 'impossible' };
  if (status === timeLimit || status === solutionLimit) return { kind: 'late' };
  // A malformed model ends as “empty”, without an error of its own.
  if (status !== optimal) throw new Error(`HiGHS ended with status ${status}`);
  const values = [...model.getSolution().colValue];
  return { kind: 'chosen', chosen: values.slice(0, size).flatMap((value, i) => (value > HALF ? [i] : [])) };
}

function choose(highs: Highs, cover: Cover, milliseconds: number): Answer {
  return highs.withModel(modelOf(highs, cover), (model): Answer => {
    model.options.set({
      output_flag: false,
      time_limit: milliseconds / SECOND,
      mip_rel_gap: 0,
      mip_max_nodes: MOST_NODES,
    });
    const { modelStatus } = model.run();
    const iterations = Math.max(0, Number(model.info.get('simplex_iteration_count')));
    return { choice: choiceOf(highs, model, modelStatus, cover.size), iterations };
  });
}

const withoutAsking = (choice: Choice): Answer => ({ choice, iterations: 0 });

/**
 * HiGHS in WebAssembly, loaded when it is first needed and never twice. `wasm` is where highs.wasm is: a path or
 * file: address in Node, an address on the page's own server in a browser.
 */
export function highsSolver(wasm: string): Solver {
  let loading: Promise<Highs> | null = null;
  const load = async (): Promise<Highs> => {
    const { default: loadHighs } = await import('highs');
    return loadHighs({ locateFile: () => wasm });
  };
  return {
    choose: async (cover, milliseconds) => {
      // Nothing to choose from HiGHS calls empty.
      if (cover.size === 0)
        return withoutAsking(
          cover.cuts.length === 0 ? { kind: 'chosen', chosen: [] } : { kind: 'impossible' },
        );
      // HiGHS takes no time below zero for none.
      if (milliseconds <= 0) return withoutAsking({ kind: 'late' });
      return choose(await (loading ??= load()), cover, milliseconds);
    },
  };
}
