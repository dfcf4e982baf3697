import { escapeHtml } from './escapeHtml';
import { nameOfUnit, PICTURE_TITLE, pictureNote } from './messages';
import type { Summary } from './summary';

const CELL = 18;
const HEAD = 90;
const GAP = 8;
const CHARACTER = 12;
const MOST_UNITS = 60;
const MOST_RULES = 40;
const LONGEST_LABEL = 20;

const shortened = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;

/** Units down, rules across; the darker, the more failures. Empty where no rule failed. */
export function htmlPicture({ checked, rules }: Summary): string {
  const wrong = checked.filter((unit) => unit.rules.length > 0);
  const units = wrong.slice(0, MOST_UNITS);
  const columns = rules.slice(0, MOST_RULES);
  if (units.length === 0) return '';
  const labels = GAP + CHARACTER * Math.max(...units.map((unit) => shortened(nameOfUnit(unit)).length));
  const across = columns.map(
    ({ rule, name }, x) =>
      `<text transform="translate(${labels + x * CELL + 13} ${HEAD - 6}) rotate(-60)">${escapeHtml(rule)}<title>${escapeHtml(name)}</title></text>`,
  );
  const down = units.flatMap((unit, y) => {
    const failures = new Map(unit.rules);
    const top = HEAD + y * CELL;
    const squares = columns.flatMap(({ rule, name }, x) => {
      const count = failures.get(rule);
      if (count === undefined) return [];
      const opacity = Math.min(1, 0.35 + count * 0.15).toFixed(2);
      return [
        `<rect x="${labels + x * CELL}" y="${top}" width="${CELL - 2}" height="${CELL - 2}" fill="var(--wrong)" fill-opacity="${opacity}"><title>${escapeHtml(`${nameOfUnit(unit)}：${rule} ${name}，${count} 处`)}</title></rect>`,
      ];
    });
    const label = nameOfUnit(unit);
    return [
      `<text x="${labels - GAP}" y="${top + 13}" text-anchor="end">${escapeHtml(shortened(label))}<title>${escapeHtml(label)}</title></text>`,
      ...squares,
    ];
  });
  const width = labels + columns.length * CELL + 60;
  const height = HEAD + units.length * CELL + GAP;
  const note = pictureNote(wrong.length - units.length, rules.length - columns.length);
  return `<p class="note">${note}</p>
<div class="picture"><svg role="img" aria-label="${PICTURE_TITLE}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[...across, ...down].join('')}</svg></div>`;
}
