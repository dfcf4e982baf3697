/**
 * Decimals a number format shows: “0.00” and “#,##0.00_ ” two, “0” none.
 * Null for General, text, dates, scientific and anything that does not fix them.
 */
export function formatDecimals(format: string | undefined): number | null {
  if (!format) return null;
  let decimals = known.get(format);
  if (decimals === undefined) {
    decimals = read(format);
    if (known.size < MOST_KNOWN) known.set(format, decimals);
  }
  return decimals;
}

/** A workbook has a handful of formats and thousands of cells. */
const known = new Map<string, number | null>();
const MOST_KNOWN = 1_000;

function read(format: string): number | null {
  const positive = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*\\]./g, '');
  if (/[@%]|general|e[+-]|[ymdhs]/i.test(positive)) return null;
  const number = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(positive);
  if (!number) return null;
  const places = number[1] ?? '';
  return /^0*$/.test(places) ? places.length : null;
}
