import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Headless from './headless';

/** Univer and the page's code over it, without a screen. */
export function loadUniver(): typeof Headless {
  const outfile = join(mkdtempSync(join(tmpdir(), 'juesuan-univer-')), 'headless.cjs');
  buildSync({
    absWorkingDir: join(__dirname, '../../..'),
    entryPoints: ['test/workbench/page/headless.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'silent',
    // Drawing is left out of the tests; what it imports is not.
    loader: { '.css': 'empty' },
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(outfile) as typeof Headless;
}
