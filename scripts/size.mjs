// npm run size: what the pane loads first, against its limit.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
const root = fileURLToPath(new URL('../dist/', import.meta.url));

const sizeOf = (path) => gzipSync(readFileSync(`${root}${path}`), { level: 9 }).length / 1000;
const sum = (paths) => paths.reduce((total, path) => total + sizeOf(path), 0);
const kB = (kilobytes) => `${kilobytes.toFixed(1)} kB`;

// Scripts that the page itself names, the functions of cells among them; what is loaded when used comes later.
const page = readFileSync(`${root}taskpane/index.html`, 'utf8');
const scripts = readdirSync(`${root}taskpane/assets`).filter((name) => name.endsWith('.js'));
const [first, later] = [true, false].map((isFirst) =>
  scripts.filter((name) => page.includes(name) === isFirst).map((name) => `taskpane/assets/${name}`),
);
const functions = page.includes('functions/functions.js') ? ['functions/functions.js'] : [];
const size = sum([...first, ...functions]);

console.log(
  `面板首次加载的脚本（gzip）：${kB(size)}，上限 ${LIMIT_KB} kB` +
    `（窗格 ${kB(sum(first))}，单元格函数 ${kB(sum(functions))}）；用到时再加载 ${kB(sum(later))}`,
);
if (first.length === 0 || functions.length === 0 || size > LIMIT_KB) {
  console.log(size > LIMIT_KB ? '超过上限' : '没有找到面板的脚本，请先 npm run build');
  process.exitCode = 1;
}
