// Builds the page into dist/page: a folder of plain files that any web server can serve.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/page`;

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/sample`, { recursive: true });

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  target: 'es2022',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'file' },
  // The package's own entry for browsers brings a copy of every polyfill of 2015, and builds one from a string,
  // which the page's policy forbids.
  alias: { exceljs: './node_modules/exceljs/dist/exceljs.bare.min.js' },
};
await Promise.all([
  esbuild({
    ...common,
    entryPoints: {
      page: 'workbench/page/page.ts',
      fileWorker: 'workbench/page/file/fileWorker.ts',
      folderWorker: 'workbench/folder/worker.ts',
    },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outdir: out,
  }),
  // In the pane's frame, where it stands for Office.js.
  esbuild({
    ...common,
    entryPoints: { office: 'workbench/page/pane/office.ts' },
    format: 'iife',
    outdir: out,
  }),
]);

// The pane as it is built for Excel, except for where its Office.js comes from.
process.env.JUESUAN_OFFICE_JS = '../office.js';
const { build: vite } = await import('vite');
await vite({
  configFile: `${root}taskpane/vite.config.mjs`,
  build: { outDir: `${out}/pane` },
});

for (const [from, to] of [
  ['workbench/page/index.html', 'index.html'],
  ['dist/functions', 'functions'],
  ['dist/help', 'help'],
  ['dist/assets/icon-32.png', 'icon.png'],
  ['test/cases/lukou-2020/workbook.xlsx', 'sample/lukou-2020.xlsx'],
]) {
  cpSync(`${root}${from}`, `${out}/${to}`, { recursive: true });
}
