// Builds what is shipped into dist/: the command line as one file, the functions of cells, the manifest and its icons.
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import './grammar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist`;

rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { juesuan: 'cli/main.ts' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  banner: { js: '#!/usr/bin/env node' },
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'warning',
});
chmodSync(`${out}/juesuan.mjs`, 0o755);

await import('./functions.mjs');
await import('./manifest.mjs');
