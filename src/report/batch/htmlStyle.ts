/** How the page looks, and the little it does; no file of its own, for the page is mailed around. */
export const STYLE = `
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
export const SCRIPT = `
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
