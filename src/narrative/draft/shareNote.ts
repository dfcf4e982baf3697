import { Decimal, ZERO } from '../../amount/decimal';
import { sharesRounded, sharesWrong } from './messages';
import type { Piece } from './piece';

const PERCENT = /^(-?\d+\.\d+)%$/;
const HALF_DIGIT = new Decimal('0.005');
const WHOLE = new Decimal(100);

/**
 * What the user should know where the shares of one list do not add up to 100 %: each is rounded half away
 * from zero by itself, so that every single one is right, and their sum may miss 100 by a last digit or two.
 */
export function listNote(pieces: readonly Piece[]): string | null {
  const shares = pieces.flatMap(({ figures }) =>
    figures.flatMap(({ value }) => PERCENT.exec(value)?.[1] ?? []),
  );
  if (shares.length === 0) return null;
  const sum = shares.reduce((total, share) => total.plus(share), ZERO);
  const off = sum.minus(WHOLE).abs();
  if (off.isZero()) return null;
  return (off.lte(HALF_DIGIT.times(shares.length)) ? sharesRounded : sharesWrong)(sum.toFixed(2));
}
