import type { Style } from '../style';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function chineseNumber(number: number): string {
  if (number <= 10) return DIGITS[number] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

/** The ordinal before the nth line of a list, from 1. */
export function ordinal(position: number, style: Style['ordinals']): string {
  switch (style) {
    case 'none':
      return '';
    case 'chinese':
      return `${chineseNumber(position)}、`;
    case 'shifted':
      return `${chineseNumber(position + 3)}、`;
    case 'digits':
      return `${position}．`;
    case 'brackets':
      return `（${chineseNumber(position)}）`;
  }
}

/** The number of a column in the row 栏次, from 1. */
export function columnNumber(position: number, style: Style): number | string {
  if (style.lineNumbers !== 'formulas') return position;
  return position === 1 ? '1=2+3' : String(position);
}
