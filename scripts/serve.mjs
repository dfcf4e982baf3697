// npm start: the page on http://localhost:3000, built first when it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtAt, newest } from './newest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'files',
  'functions',
  'solver',
  'taskpane',
  'workbench',
  'cli',
  'scripts',
  'docs/函数',
];
const sources = Math.max(...[...SOURCES, 'package-lock.json'].map((name) => newest(join(root, name))));

if (builtAt(join(root, 'dist/page/index.html')) < sources) {
  console.log('正在生成网页版，约需半分钟……');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
process.argv.splice(2, 0, 'serve');
await import(join(root, 'dist/juesuan.mjs'));
