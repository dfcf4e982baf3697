// Runs the benchmarks, each a bundle of its own. Ratios within one run, for no two machines are alike.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import './grammar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BENCHES = ['check', 'functions'];

process.chdir(root);
mkdirSync('dist/bench', { recursive: true });
for (const name of BENCHES) {
  const outfile = `dist/bench/${name}.mjs`;
  await build({
    entryPoints: [`bench/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['fast-check'],
    outfile,
    logLevel: 'warning',
  });
  console.log(`== ${name}`);
  await import(pathToFileURL(`${root}${outfile}`).href);
}
