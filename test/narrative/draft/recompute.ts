/** Exact fractions, so that this arithmetic shares nothing with the product's. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.replace(/,/g, ''));
  if (!match) throw new Error(`no number: ${text}`);
  const [, sign = '', whole = '', decimals = ''] = match;
  const over = BigInt(whole + decimals);
  return { over: sign === '-' ? -over : over, under: 10n ** BigInt(decimals.length) };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
const size = (value: bigint): bigint => (value < 0n ? -value : value);
const absolute = ({ over, under }: Fraction): Fraction => ({ over: size(over), under: size(under) });
const divided = (a: Fraction, b: Fraction): Fraction => {
  if (b.over === 0n) throw new Error('a ratio on a zero base');
  return { over: a.over * b.under, under: a.under * b.over };
};

/** Two decimals, halves away from zero. */
export function toTwoPlaces({ over, under }: Fraction): string {
  const negative = over < 0n !== under < 0n && over !== 0n;
  const hundredths = (size(over) * 200n + size(under)) / (size(under) * 2n);
  const digits = hundredths.toString().padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return negative && hundredths !== 0n ? `-${text}` : text;
}

export const share = (part: string, whole: string): string =>
  `${toTwoPlaces(divided({ ...fraction(part), over: fraction(part).over * 100n }, fraction(whole)))}%`;

type Apply = (args: readonly Fraction[]) => Fraction;
const [ZERO]: readonly [Fraction] = [{ over: 0n, under: 1n }];
const at = (args: readonly Fraction[], i: number): Fraction => args[i] ?? ZERO;

const FUNCTIONS: Readonly<Record<string, Apply>> = {
  增长率: (args) => divided(plus(at(args, 0), negated(at(args, 1))), absolute(at(args, 1))),
  完成率: (args) => divided(at(args, 0), at(args, 1)),
  构成比: (args) => divided(at(args, 0), at(args, 1)),
  绝对值: (args) => absolute(at(args, 0)),
  求和: (args) => args.reduce(plus, ZERO),
  百分数: (args) => at(args, 0),
};

/** “05表 合计·小计〔810.16〕” becomes 810.16; 空 is nothing, and “a + b” of several cells stays a sum. */
const bare = (formula: string): string =>
  formula
    .replace(/求和\(均为零\)(?:〔[^〕]*〕)?/g, '0')
    .replace(/求和\(([^()]*)\)〔[^〕]*〕/g, '求和($1)')
    .replace(/[^()，+−]*〔([^〕]*)〕/g, (_, shown: string) => (shown === '空' ? '0' : `(${shown})`))
    .replace(/\s/g, '');

/** Computes a figure's formula again from the figures that stand in it. */
export function recompute(formula: string): string {
  const text = bare(formula);
  let i = 0;
  const fail = (): never => {
    throw new Error(`cannot read ${formula} at ${text.slice(i)}`);
  };
  const factor = (): Fraction => {
    if (text[i] === '−' || text[i] === '-') {
      i += 1;
      return negated(factor());
    }
    if (text[i] === '(') {
      i += 1;
      const value = sum();
      if (text[i] !== ')') fail();
      i += 1;
      return value;
    }
    const number = /^\d[\d,.]*/.exec(text.slice(i))?.[0];
    if (number) {
      i += number.length;
      return fraction(number);
    }
    const name = /^[^()]+/.exec(text.slice(i))?.[0] ?? '';
    const apply = FUNCTIONS[name] ?? fail();
    i += name.length + 1;
    const args = [sum()];
    while (text[i] === '，') {
      i += 1;
      args.push(sum());
    }
    if (text[i] !== ')') fail();
    i += 1;
    return apply(args);
  };
  const sum = (): Fraction => {
    let value = factor();
    while (text[i] === '+' || text[i] === '−') {
      const sign = text[i];
      i += 1;
      const next = factor();
      value = plus(value, sign === '+' ? next : negated(next));
    }
    return value;
  };
  const value = sum();
  if (i < text.length) fail();
  if (!formula.startsWith('百分数')) return toTwoPlaces(value);
  return `${toTwoPlaces({ ...value, over: value.over * 100n })}%`;
}

/** The figures a formula says it was computed from. */
export const figuresIn = (formula: string): readonly string[] =>
  [
    ...formula
      .replace(/求和\(([^()]*)\)〔[^〕]*〕/g, (_, inner: string) => inner.replace(/[\d.]+/g, '〔$&〕'))
      .matchAll(/〔([^〕]*)〕/g),
  ].flatMap(([, shown = '']) => shown.split(' + '));
