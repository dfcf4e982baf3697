// npm run size: what the pane loads first, against its limit.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
const root = fileURLToPath(new URL('../dist/taskpane/', import.meta.url));

// Scripts that the page itself names; what is loaded when used comes later and does not count.
const page = readFileSync(`${root}index.html`, 'utf8');
const first = readdirSync(`${root}assets`).filter((name) => name.endsWith('.js') && page.includes(name));
const bytes = first.reduce(
  (sum, name) => sum + gzipSync(readFileSync(`${root}assets/${name}`), { level: 9 }).length,
  0,
);
const kilobytes = bytes / 1000;

console.log(`面板首次加载的脚本（gzip）：${kilobytes.toFixed(1)} kB，上限 ${LIMIT_KB} kB`);
if (first.length === 0 || kilobytes > LIMIT_KB) {
  console.log(first.length === 0 ? '没有找到面板的脚本，请先 npm run build' : '超过上限');
  process.exitCode = 1;
}
