/**
 * Decimals a number format shows: “0.00” and “#,##0.00_ ” two, “0” none.
 * Null for General, text, dates, scientific, percent, fractions, figures shown in thousands, and anything
 * else that does not fix the decimals of the stored value.
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

/** Literals, colours and locales, filling, escapes: all that prints no digit. */
const NO_DIGITS = /"[^"]*"|\[[^\]]*\]|[_*\\!]./g;
const CONDITION = /\[[<>=]/;

function read(format: string): number | null {
  const sections = format.replace(NO_DIGITS, '').split(';');
  // Positive and negative; with conditions of its own a format may use any section for any figure.
  const used = sections.slice(0, CONDITION.test(format) ? undefined : 2).map(section);
  const first = used[0] ?? null;
  return used.every((decimals) => decimals === first || decimals === null) ? first : null;
}

function section(text: string): number | null {
  if (/[@%/]|general|e[+-]|[ymdhs]/i.test(text)) return null;
  const number = /[0#?][0#?,]*(?:\.([0#?]*))?(,?)/.exec(text);
  if (!number) return null;
  const [shown, places = '', thousands] = number;
  if (thousands === ',' || shown.endsWith(',')) return null;
  return /^0*$/.test(places) ? places.length : null;
}
