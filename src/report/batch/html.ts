import {
  FILTER,
  nameOfUnit,
  NOTHING_WRONG,
  PICTURE_TITLE,
  RULE_COLUMNS,
  RULES_TITLE,
  TITLE,
  totalsLine,
  UNIT_COLUMNS,
  unitCells,
  UNITS_TITLE,
  UNREADABLE_COLUMNS,
  UNREADABLE_TITLE,
} from './messages';
import type { Summary } from './summary';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names in a workbook must stay names: nothing of them becomes markup. */
export const escapeHtml = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --wrong: #c50f1f; }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 24px auto; max-width: 1200px; padding: 0 16px; }
h1 { font-size: 22px; } h2 { font-size: 17px; margin-top: 32px; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
th button { all: unset; cursor: pointer; font-weight: 600; } th button:focus-visible { outline: 2px solid; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
input { font: inherit; padding: 4px 8px; width: 280px; margin-bottom: 8px; }
svg text { fill: currentColor; font-size: 12px; }
.picture { overflow-x: auto; }
`;

/** Sorts a table by the column whose heading is pressed, and hides the rows that the filter does not name. */
const SCRIPT = `
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  table.querySelectorAll('th button').forEach((button, column) => {
    let down = false;
    button.addEventListener('click', () => {
      down = !down;
      const value = (row) => row.cells[column].textContent;
      const compare = (a, b) => value(a).localeCompare(value(b), 'zh-CN', { numeric: true });
      body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
    });
  });
}
const filter = document.querySelector('input');
filter?.addEventListener('input', () => {
  const words = filter.value.trim();
  for (const row of document.querySelector('#units').tBodies[0].rows) {
    row.hidden = !(row.cells[0].textContent + row.cells[1].textContent).includes(words);
  }
});
`;

function table(id: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    `<td${typeof value === 'number' ? ' class="number"' : ''}>${escapeHtml(value)}</td>`;
  return [
    `<table id="${id}"><thead><tr>${head.map((name) => `<th scope="col"><button type="button">${escapeHtml(name)}</button></th>`).join('')}</tr></thead><tbody>`,
    ...rows.map((values) => `<tr>${values.map(cell).join('')}</tr>`),
    '</tbody></table>',
  ].join('\n');
}

const CELL = 18;
const LABELS = 260;
const HEAD = 90;
const MOST_UNITS = 60;
const MOST_RULES = 40;
const LONGEST_LABEL = 20;

/** Units down, rules across; the darker, the more failures. */
function picture({ checked, rules }: Summary): string {
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

/** The summary as one page that needs nothing else and asks nothing of the network. */
export function summaryHtml(summary: Summary): string {
  const { checked, rules, unreadable } = summary;
  const parts = [
    `<h1>${TITLE}</h1>`,
    `<p>${escapeHtml(totalsLine(summary))}</p>`,
    `<h2>${PICTURE_TITLE}</h2>`,
    picture(summary),
    `<h2>${UNITS_TITLE}</h2>`,
    `<input type="search" placeholder="${FILTER}" aria-label="${FILTER}">`,
    table('units', UNIT_COLUMNS, checked.map(unitCells)),
    `<h2>${RULES_TITLE}</h2>`,
    table(
      'rules',
      RULE_COLUMNS,
      rules.map(({ rule, name, units, failures }) => [rule, name, units, failures]),
    ),
    ...(unreadable.length > 0
      ? [
          `<h2>${UNREADABLE_TITLE}</h2>`,
          table(
            'unreadable',
            UNREADABLE_COLUMNS,
            unreadable.map(({ file, error }) => [file, error ?? '']),
          ),
        ]
      : []),
  ];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${TITLE}</title><style>${STYLE}</style></head>
<body>
${parts.join('\n')}
<script>${SCRIPT}</script></body></html>
`;
}
