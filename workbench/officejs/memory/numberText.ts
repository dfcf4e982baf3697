import type { Scalar } from '../store/content';

const SIMPLE = /^(#,##)?0(\.0+)?(%)?$/;

/** Half away from zero, on the fifteen digits that Excel sees. */
function rounded(value: number, places: number): string {
  const digits = value.toPrecision(15);
  if (digits.includes('e')) return value.toFixed(places);
  return (Math.round(Number(`${digits}e${places}`)) / 10 ** places).toFixed(places);
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Without what only takes room or colours: “_ ”, “* ”, “[Red]”, quotes and escapes. */
const bare = (section: string): string =>
  section
    .replace(/_.|\*.|\[[^\]]*\]/g, '')
    .replace(/["\\]/g, '')
    .trim();

function inGeneral(value: number): string {
  const shown = Number(value.toPrecision(11));
  return Math.abs(shown) >= 1e11 ? shown.toExponential().toUpperCase() : String(shown);
}

function simple(value: number, format: string): string | null {
  const match = SIMPLE.exec(format);
  if (!match) return null;
  const [, thousands, decimals = '', percent = ''] = match;
  const [whole = '', fraction] = rounded(
    percent ? value * 100 : value,
    Math.max(0, decimals.length - 1),
  ).split('.');
  return `${thousands ? grouped(whole) : whole}${fraction === undefined ? '' : `.${fraction}`}${percent}`;
}

/**
 * What a cell shows: General, 0, 0.00, #,##0.00, 0.00% and @, with sections for positive, negative and
 * zero. Any other format, dates among them, shows the number as General does; and a column is never too narrow.
 */
export function numberText(value: Scalar, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const [positive = '', negative, zero] = numberFormat.split(';').map(bare);
  if (value === 0 && zero !== undefined) return simple(0, zero) ?? zero;
  if (value >= 0) return simple(value, positive) ?? inGeneral(value);
  const shown = simple(-value, (negative ?? positive).replace(/^-/, ''));
  if (shown === null) return inGeneral(value);
  // A section of its own says itself whether there is a minus.
  const sign = negative === undefined || negative.startsWith('-') ? '-' : '';
  return /[1-9]/.test(shown) ? `${sign}${shown}` : shown;
}
