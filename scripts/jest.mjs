// Runs jest and counts what it found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run that gives no results, or ends badly, has failed at least once. */
export function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-test-'));
  const results = join(folder, 'jest.json');
  const { status } = spawnSync('npx', ['jest', '--json', `--outputFile=${results}`, '--ci', ...args], {
    stdio: 'inherit',
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numFailedTestSuites, status === 0 ? 0 : 1),
    };
  } catch (error) {
    console.log(`测试没有给出结果：${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
