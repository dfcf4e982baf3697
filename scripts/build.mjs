// Builds what is shipped into dist/: the command line as one file, the functions of cells, the manifest and its icons.
import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import './grammar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist`;

// The pane and the page are built by scripts of their own, which empty their folders themselves.
const OTHERS = ['taskpane', 'page'];
if (existsSync(out)) {
  for (const name of readdirSync(out)) {
    if (!OTHERS.includes(name)) rmSync(`${out}/${name}`, { recursive: true, force: true });
  }
}
await build({
  absWorkingDir: root,
  entryPoints: { juesuan: 'cli/main.ts', checkWorker: 'cli/batch/worker.ts' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  alias: { unzipper: './scripts/noUnzipper.cjs' },
  outExtension: { '.js': '.mjs' },
  // What writes .docx and .xlsx is loaded only when asked for; parts of it are CommonJS.
  splitting: true,
  chunkNames: '[name]-[hash]',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
  },
  charset: 'utf8',
  legalComments: 'eof',
  logLevel: 'warning',
});
chmodSync(`${out}/juesuan.mjs`, 0o755);
// The solver's WebAssembly is loaded only where it is needed, so it stays a file of its own.
copyFileSync(`${root}node_modules/highs/build/highs.wasm`, `${out}/highs.wasm`);

await import('./functions.mjs');
await import('./manifest.mjs');
