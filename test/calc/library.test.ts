import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { exactly, type Interval } from '../../src/amount/interval';
import { isUndefined, type CalcFunction, type Undefined } from '../../src/calc/function';
import { LIBRARY } from '../../src/calc/library';
import { anyInterval, anyPrinted, contains, exact, withTruth, type TrueFigure } from '../amount/figures';

const FUNCTIONS = [...LIBRARY];

function apply(each: CalcFunction, figures: readonly Interval[]): Interval | Undefined {
  if (each.arity === 'set') return each.apply(figures);
  const [first = exact(0), second = exact(0)] = figures;
  return each.arity === 1 ? each.apply(first) : each.apply(first, second);
}

/** The figures that a function is for: a number of decimals, figures of a table, or any at all. */
function inputsOf({ name, arity }: CalcFunction): fc.Arbitrary<readonly TrueFigure[]> {
  const any = withTruth(fc.oneof(anyPrinted, anyInterval));
  if (name === '四舍五入') {
    const places = fc.integer({ min: 0, max: 6 }).map((n) => ({ figure: exact(n), truth: exact(n).value }));
    return fc.tuple(any, places);
  }
  if (name === '个数') return fc.array(withTruth(anyPrinted), { maxLength: 12 });
  return arity === 'set'
    ? fc.array(any, { maxLength: 12 })
    : fc.array(any, { minLength: arity, maxLength: arity });
}

describe('every function of the library', () => {
  test.each(FUNCTIONS)('%s goes by its own name', (name, each) => {
    expect(each.name).toBe(name);
  });

  test.each(FUNCTIONS)('%s of true figures lies within that of printed ones', (_, each) => {
    fc.assert(
      fc.property(inputsOf(each), (inputs) => {
        const figures = inputs.map(({ figure }) => figure);
        const result = apply(each, figures);
        fc.pre(!isUndefined(result));
        const truth = apply(
          each,
          inputs.map((input) => exactly(input.truth)),
        );
        expect(!isUndefined(truth) && contains(result, truth.value)).toBe(true);
        expect(contains(result, result.value)).toBe(true);
      }),
    );
  });

  test.each(FUNCTIONS)('%s of figures known exactly is exact', (_, each) => {
    fc.assert(
      fc.property(inputsOf(each), (inputs) => {
        const result = apply(
          each,
          inputs.map((input) => exactly(input.truth)),
        );
        fc.pre(!isUndefined(result));
        expect([result.low.toString(), result.high.toString()]).toEqual([
          result.value.toString(),
          result.value.toString(),
        ]);
      }),
    );
  });

  const tests = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
  const described = tests.flatMap((name) =>
    [...readFileSync(join(__dirname, name), 'utf8').matchAll(/^describe\('(.*)'/gm)].map(([, what]) => what),
  );

  test.each(FUNCTIONS)('%s has a test of its own', (name) => {
    expect(described.some((what) => what?.split(' and ').includes(name))).toBe(true);
  });
});
