import { Decimal } from '../../amount/decimal';

/** An exact ratio of integers; the denominator is above zero. Elimination must not lose the last 分. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(n: bigint, d: bigint): Fraction {
  if (d === 1n) return { n, d };
  const common = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return common === 0n ? ZERO : { n: (sign * n) / common, d: (sign * d) / common };
}

export function fromDecimal(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  const digits = BigInt(value.times(new Decimal(10).pow(places)).toFixed(0));
  return reduced(digits, 10n ** BigInt(places));
}

/** To 40 significant digits, which amounts never need. */
export const toDecimal = ({ n, d }: Fraction): Decimal =>
  new Decimal(n.toString()).div(new Decimal(d.toString()));

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? reduced(a.n + b.n, a.d) : reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const negated = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.n, a.d * b.d);
/** `b` must not be zero. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n);

export const signOf = ({ n }: Fraction): -1 | 0 | 1 => (n > 0n ? 1 : n < 0n ? -1 : 0);
export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const isZero = ({ n }: Fraction): boolean => n === 0n;
