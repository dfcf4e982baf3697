/** A text that Excel takes for a number, and the format that it gives the cell for it. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const IN_BRACKETS = /^\((\d[\d,]*(?:\.\d*)?)\)$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const DAY = 86_400_000;

function typedDate(text: string): TypedNumber | null {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  // Excel's day 0, as it counts from March 1900 on.
  return { value: (date.getTime() - Date.UTC(1899, 11, 30)) / DAY, numberFormat: 'yyyy/m/d' };
}

function formatFor(grouped: boolean, decimals: string | undefined, percent: boolean): string | null {
  const digits = decimals === undefined ? '' : '.00';
  if (percent) return `0${digits}%`;
  return grouped ? `#,##0${digits}` : null;
}

/** “1,234.5”, “5%”, “(12)” or “2020-01-31”; null for a text. */
export function typedNumber(text: string): TypedNumber | null {
  const inBrackets = IN_BRACKETS.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const inner = typedNumber(inBrackets);
    return inner && { ...inner, value: -inner.value };
  }
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(`${match[2] ?? ''}${match[3] ?? ''}`)) return typedDate(text);
  const [, sign = '', whole = '', decimals, exponent = '', percent = ''] = match;
  const value = Number(`${sign}${whole.replaceAll(',', '') || '0'}${decimals ?? ''}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const numberFormat = formatFor(whole.includes(','), decimals, percent !== '');
  return { value: percent === '' ? value : value / 100, ...(numberFormat === null ? {} : { numberFormat }) };
}
