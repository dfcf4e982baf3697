import { SLIPS } from '../messages';

/** Where two texts begin to differ, and what of each is left until they agree again. */
function difference(from: string, to: string): { at: number; from: string; to: string } {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  while (
    end < Math.min(from.length, to.length) - start &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end++;
  return { at: start, from: from.slice(start, from.length - end), to: to.slice(start, to.length - end) };
}

const isDigit = (text: string): boolean => /^\d$/.test(text);

/** “12” for “21”; the point between two digits does not keep them apart. */
const reversed = (text: string): string =>
  text.length === 3 && text[1] === '.'
    ? `${text.charAt(2)}.${text.charAt(0)}`
    : Array.from(text).reverse().join('');

const isPair = (text: string): boolean => /^(?:\d\d|\d\.\d)$/.test(text);

/** One slip of the keyboard that turns the right digits into the wrong ones; null when it takes more. */
export function digitSlip(from: string, to: string): string | null {
  const { at, from: wrong, to: right } = difference(from, to);
  if (wrong === '' && isDigit(right)) return SLIPS.lost(right);
  if (right === '' && isDigit(wrong)) {
    const isDoubled = from[at - 1] === wrong || from[at + 1] === wrong;
    return isDoubled ? SLIPS.doubled(wrong) : SLIPS.extra(wrong);
  }
  if (isDigit(wrong) && isDigit(right)) return SLIPS.replaced(wrong, right);
  return isPair(wrong) && reversed(wrong) === right ? SLIPS.swapped(right.replace('.', '')) : null;
}
