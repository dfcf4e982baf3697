// Runs the benchmarks, each a bundle of its own. Ratios within one run, for no two machines are alike.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import './grammar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// By name; without one, those that take seconds. Options after the names are the benchmark's own.
const options = process.argv.findIndex((arg) => arg.startsWith('--'));
const asked = process.argv.slice(2, options === -1 ? undefined : options);
const BENCHES = asked.length > 0 ? asked : ['check', 'functions', 'claims'];

process.chdir(root);
mkdirSync('dist/bench', { recursive: true });
for (const name of BENCHES) {
  const outfile = `dist/bench/${name}.mjs`;
  await build({
    entryPoints: [`bench/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['fast-check', 'highs'],
    outfile,
    logLevel: 'warning',
  });
  console.log(`== ${name}`);
  await import(pathToFileURL(`${root}${outfile}`).href);
}
