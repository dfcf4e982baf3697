import type { OverviewSection } from './overview';
import { overviewTaken } from './messages';

/** Last year's year in a text; any year where that of the accounts is not known. */
export const lastYear = (year: string): RegExp =>
  new RegExp(`${/^\d{4}$/.test(year) ? String(Number(year) - 1) : '20\\d{2}'}\\s*年`, 'g');

/** What to look at in a 第一部分 that was taken over: it says what was so last year. */
export function overviewNote(overview: readonly OverviewSection[], year: string): string {
  const found = overview.flatMap(({ title, lines }) =>
    [title, ...lines.map(({ text }) => text)].flatMap((text) => text.match(lastYear(year)) ?? []),
  );
  const years = [...new Set(found.map((each) => each.replace(/\s/g, '')))];
  return overviewTaken(years.join('、'), found.length);
}
