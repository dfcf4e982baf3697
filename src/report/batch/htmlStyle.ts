/** How the page looks, and the little it does; no file of its own, for the page is mailed around. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --wrong: #c50f1f; --quiet: #767676; }
@media (prefers-color-scheme: dark) { :root { --wrong: #ff6b75; --quiet: #9a9a9a; } }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 24px auto; max-width: 1200px; padding: 0 16px; }
h1 { font-size: 22px; } h2 { font-size: 17px; margin-top: 32px; }
p.note, output { color: var(--quiet); }
.scroll { max-height: 70vh; overflow: auto; } .scroll:focus-visible { outline: 2px solid; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { position: sticky; top: 0; background: Canvas; white-space: nowrap; }
th button { all: unset; cursor: pointer; font-weight: 600; } th button:focus-visible { outline: 2px solid; }
th button::after { content: "↕"; color: var(--quiet); font-weight: 400; padding-left: 2px; }
th[aria-sort=ascending] button::after { content: "▲"; } th[aria-sort=descending] button::after { content: "▼"; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.none { color: var(--quiet); } .wrong { color: var(--wrong); font-weight: 600; }
input { font: inherit; padding: 4px 8px; width: 280px; margin: 0 8px 8px 0; }
svg text { fill: currentColor; font-size: 12px; }
.picture { overflow-x: auto; }
@media print { .scroll { max-height: none; overflow: visible; } th { position: static; } input, output, th button::after { display: none; } tr { break-inside: avoid; } }
`;

/** Sorts a table by the column whose heading is pressed, and hides the rows that the filter does not name. */
export const SCRIPT = `
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  const headings = [...table.querySelectorAll('th')];
  headings.forEach((heading, column) => {
    const isNumber = heading.className === 'number';
    const value = (row) => row.cells[column].textContent;
    const number = (row) => (/\\d$/.test(value(row)) ? Number(value(row)) : -Number.MAX_VALUE);
    const compare = isNumber
      ? (a, b) => number(a) - number(b)
      : (a, b) => value(a).localeCompare(value(b), 'zh-CN', { numeric: true });
    heading.firstChild.addEventListener('click', () => {
      const known = heading.getAttribute('aria-sort');
      const down = known === null ? isNumber : known === 'ascending';
      for (const each of headings) each.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
    });
  });
}
const filter = document.querySelector('input');
filter?.addEventListener('input', () => {
  const words = filter.value.trim().toLowerCase();
  let shown = 0;
  for (const row of document.querySelector('#units').tBodies[0].rows) {
    row.hidden = !(row.cells[0].textContent + ' ' + row.cells[1].textContent).toLowerCase().includes(words);
    if (!row.hidden) shown++;
  }
  const told = document.querySelector('output');
  told.textContent = words === '' ? told.dataset.all : told.dataset.shown.replace('#', shown);
});
`;
