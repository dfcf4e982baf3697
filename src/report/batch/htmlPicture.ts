import { escapeHtml } from './escapeHtml';
import { nameOfUnit, NOTHING_WRONG, PICTURE_TITLE } from './messages';
import type { Summary } from './summary';

const CELL = 18;
const LABELS = 260;
const HEAD = 90;
const MOST_UNITS = 60;
const MOST_RULES = 40;
const LONGEST_LABEL = 20;

/** Units down, rules across; the darker, the more failures. */
export function htmlPicture({ checked, rules }: Summary): string {
  const units = checked.filter((unit) => unit.rules.length > 0).slice(0, MOST_UNITS);
  const columns = rules.slice(0, MOST_RULES);
  if (units.length === 0) return `<p>${NOTHING_WRONG}</p>`;
  const across = columns.map(
    ({ rule, name }, x) =>
      `<text transform="translate(${LABELS + x * CELL + 13} ${HEAD - 6}) rotate(-60)">${escapeHtml(rule)}<title>${escapeHtml(name)}</title></text>`,
  );
  const down = units.flatMap((unit, y) => {
    const failures = new Map(unit.rules);
    const top = HEAD + y * CELL;
    const squares = columns.flatMap(({ rule, name }, x) => {
      const count = failures.get(rule);
      if (count === undefined) return [];
      const opacity = Math.min(1, 0.35 + count * 0.15).toFixed(2);
      return [
        `<rect x="${LABELS + x * CELL}" y="${top}" width="${CELL - 2}" height="${CELL - 2}" fill="var(--wrong)" fill-opacity="${opacity}"><title>${escapeHtml(`${nameOfUnit(unit)}：${rule} ${name}，${count} 处`)}</title></rect>`,
      ];
    });
    const label = nameOfUnit(unit);
    const short = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
    return [
      `<text x="${LABELS - 8}" y="${top + 13}" text-anchor="end">${escapeHtml(short)}<title>${escapeHtml(label)}</title></text>`,
      ...squares,
    ];
  });
  const width = LABELS + columns.length * CELL + 60;
  const height = HEAD + units.length * CELL + 8;
  return `<div class="picture"><svg role="img" aria-label="${PICTURE_TITLE}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[...across, ...down].join('')}</svg></div>`;
}
