// npm test: every check that needs Node alone, and one line that counts them.
import { spawn } from 'node:child_process';
import { runJest } from './jest.mjs';

/** One after the other; what is built is looked at by what follows. */
const BUILD = [
  ['构建', 'npm', ['run', '-s', 'build']],
  ['面板大小', 'npm', ['run', '-s', 'size']],
];
/** Side by side: each is busy with one core. */
const LANES = [
  [['类型检查', 'npm', ['run', '-s', 'typecheck']]],
  [
    ['代码规范', 'npx', ['eslint', '.', '--max-warnings', '0']],
    ['代码格式', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
    ['导入方向', 'npm', ['run', '-s', 'imports']],
  ],
];

let passed = 0;
let failed = 0;

/** What a step prints is shown in one piece, when it has ended. */
function run(command, args) {
  return new Promise((resolve) => {
    const step = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (part) => (output += part));
    step.on('error', (error) => resolve({ isRight: false, output: `${output}${error.message}\n` }));
    step.on('close', (status) => resolve({ isRight: status === 0, output }));
  });
}

async function inTurn(steps) {
  for (const [name, command, args] of steps) {
    const { isRight, output } = await run(command, args);
    console.log(`\n== ${name}\n${output}${isRight ? '' : `未通过：${name}`}`);
    if (isRight) passed += 1;
    else failed += 1;
  }
}

await inTurn(BUILD);
await Promise.all(LANES.map(inTurn));

console.log('\n== 测试');
const tests = runJest([]);
passed += tests.passed;
failed += tests.failed;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
