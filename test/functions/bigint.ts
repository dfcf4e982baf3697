/**
 * The arithmetic of the functions once more, in whole numbers alone and without any of the project's code:
 * what the functions are compared with.
 */

/** A figure in units of its last place: 810.16 is 81016 units of two places. */
export interface Fixed {
  readonly units: bigint;
  readonly places: number;
}

export const power = (places: number): bigint => 10n ** BigInt(places);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** “810.16”, all places written. */
export function textOf({ units, places }: Fixed): string {
  const digits = magnitude(units)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

export const numberOf = (figure: Fixed): number => (figure.units === 0n ? 0 : Number(textOf(figure)));

/** Units of both figures at the places of the finer one. */
function aligned(a: Fixed, b: Fixed): readonly [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  return [a.units * power(places - a.places), b.units * power(places - b.places), places];
}

/** The nearest whole number; of two equally near the one farther from zero. */
export function nearest(dividend: bigint, divisor: bigint): bigint {
  const [a, b] = [magnitude(dividend), magnitude(divisor)];
  const rounded = (2n * a + b) / (2n * b);
  return dividend < 0n === divisor < 0n ? rounded : -rounded;
}

/** The whole number at or below the quotient. */
export function below(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const isExact = quotient * divisor === dividend;
  return isExact || dividend < 0n === divisor < 0n ? quotient : quotient - 1n;
}

export function change(current: Fixed, prior: Fixed): Fixed {
  const [now, before, places] = aligned(current, prior);
  return { units: now - before, places };
}

/** So many decimals of the percentage are two more of the ratio. */
export function ratio(part: Fixed, whole: Fixed, places: number): Fixed | null {
  const [a, b] = aligned(part, whole);
  return b === 0n ? null : { units: nearest(a * power(places + 2), b), places: places + 2 };
}

/** Whether a ratio lies exactly halfway between two results, where only the rule of rounding decides. */
export function isHalfway(part: Fixed, whole: Fixed, places: number): boolean {
  const [a, b] = aligned(part, whole);
  const twice = 2n * a * power(places + 2);
  return b !== 0n && twice % b === 0n && (twice / b) % 2n !== 0n;
}

export function growth(current: Fixed, prior: Fixed, places: number): Fixed | null {
  return ratio(change(current, prior), { ...prior, units: magnitude(prior.units) }, places);
}

export function rounded({ units, places }: Fixed, to: number): Fixed {
  return { units: nearest(units * power(to), power(places)), places: to };
}

export function toWan({ units, places }: Fixed, to: number): Fixed {
  return rounded({ units, places: places + 4 }, to);
}

/** Each share in last digits, by the largest remainder; null where the sum is zero. */
export function shares(figures: readonly Fixed[], places: number): readonly bigint[] | null {
  const finest = Math.max(...figures.map((figure) => figure.places));
  const units = figures.map((figure) => figure.units * power(finest - figure.places));
  const whole = units.reduce((sum, each) => sum + each, 0n);
  if (whole === 0n) return null;
  const all = power(places + 2);
  const parts = units.map((each, at) => {
    const digits = below(each * all, whole);
    return { at, digits, lost: magnitude(each * all - digits * whole) };
  });
  const result = parts.map(({ digits }) => digits);
  let missing = all - result.reduce((sum, each) => sum + each, 0n);
  const byLoss = [...parts].sort((a, b) => (a.lost === b.lost ? a.at - b.at : a.lost > b.lost ? -1 : 1));
  for (const { at } of byLoss) {
    if (missing === 0n) break;
    result[at]! += 1n;
    missing -= 1n;
  }
  return result;
}
