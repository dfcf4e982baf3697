// npm test: every check that needs Node alone, and one line that counts them.
import { spawnSync } from 'node:child_process';
import { runJest } from './jest.mjs';

const STEPS = [
  ['构建', 'npm', ['run', '-s', 'build']],
  ['面板大小', 'npm', ['run', '-s', 'size']],
  ['类型检查', 'npm', ['run', '-s', 'typecheck']],
  ['代码规范', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['代码格式', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['导入方向', 'npm', ['run', '-s', 'imports']],
];

let passed = 0;
let failed = 0;

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

for (const [name, command, args] of STEPS) {
  console.log(`\n== ${name}`);
  if (run(command, args)) passed += 1;
  else {
    failed += 1;
    console.log(`未通过：${name}`);
  }
}

console.log('\n== 测试');
const tests = runJest([]);
passed += tests.passed;
failed += tests.failed;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
