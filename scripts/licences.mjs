// The licences of the packages that are really in what is shipped: collected from the bundlers, not from package.json.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
// Permissive ones: they ask for their notice, which 许可.txt gives, and for nothing else.
const ALLOWED = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
  'Unlicense',
];
const TEXT_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** node_modules/a/node_modules/@b/c/… → node_modules/a/node_modules/@b/c; null for a file of our own. */
export function packageOf(path) {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/').replace(/\0/g, ''));
  return found ? found[1] : null;
}

/** An SPDX expression without nested parentheses: one of its alternatives must be all permissive. */
export function isAllowed(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((name) => ALLOWED.includes(name.trim())));
}

async function inputsOf(entryPoints, platform) {
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints,
    platform,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    alias: { unzipper: './scripts/noUnzipper.cjs' },
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  });
  // What tree-shaking took out is not shipped.
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** Builds the pane into a folder, with its Office.js from where JUESUAN_OFFICE_JS says; its modules. */
export async function buildPane(outDir) {
  const modules = new Set();
  const collect = {
    name: 'collect-modules',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const id of Object.keys(chunk.modules ?? {})) modules.add(id);
    },
  };
  await vite({
    configFile: join(root, 'taskpane/vite.config.mjs'),
    plugins: [collect],
    worker: { format: 'es', plugins: () => [collect] },
    build: { outDir },
  });
  return [...modules];
}

/** The folders of the packages whose code is in the command line, the functions, the page and the pane. */
export async function shippedPackages(paneModules) {
  const inputs = [
    ...(await inputsOf(['cli/main.ts', 'cli/batch/worker.ts'], 'node')),
    ...(await inputsOf(
      ['functions/main.ts', 'workbench/page/page.ts', 'workbench/page/pane/office.ts'],
      'browser',
    )),
    ...paneModules,
  ];
  const folders = inputs.map(packageOf).filter((folder) => folder !== null);
  // The solver's WebAssembly is copied, not bundled.
  return [
    ...new Set([...folders, 'node_modules/highs'].map((folder) => join(root, folder.replace(root, '')))),
  ];
}

const textOf = (folder, file) => readFileSync(join(folder, file), 'utf8').trim();

/** One package: name, version, licence and its texts; throws where it may not be shipped. */
export function licenceOf(folder) {
  const { name, version, license: declared } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = declared ?? KEPT[name]?.license;
  if (typeof license !== 'string' || !isAllowed(license)) {
    throw new Error(`${name} ${version}：许可“${JSON.stringify(license)}”不在允许之列，不能随产品发布`);
  }
  const names = readdirSync(folder).sort();
  const texts = names.filter((file) => TEXT_FILE.test(file)).map((file) => textOf(folder, file));
  // Small packages put their licence at the end of what they say of themselves.
  const readme = names.filter((file) => /^readme/i.test(file)).map((file) => textOf(folder, file));
  const inReadme = readme.flatMap(
    (text) => /(?:^|\n)#*\s*licen[cs]e\s*\n[^]*$/i.exec(text)?.[0].trim() ?? [],
  );
  return { name, version, license, texts: texts.length > 0 ? texts : inReadme };
}

/** Texts kept beside this script for packages that ship none, by package name; see licences.json. */
const KEPT = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'licences.json'), 'utf8'));

/** 许可.txt: our own licence and those of everything shipped. */
export function licencesText(folders) {
  const found = folders.map(licenceOf).sort((a, b) => a.name.localeCompare(b.name));
  const complete = found.map((one) => {
    const kept = KEPT[one.name];
    return one.texts.length > 0 || !kept?.file
      ? one
      : { ...one, texts: [`${kept.note}\n\n${readFileSync(join(root, kept.file), 'utf8').trim()}`] };
  });
  const without = complete.filter(({ texts }) => texts.length === 0);
  if (without.length > 0) {
    throw new Error(`没有许可全文：${without.map(({ name, version }) => `${name} ${version}`).join('、')}`);
  }
  const line = '='.repeat(72);
  return [
    '决算助手',
    '',
    readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    '',
    '以下是随本产品发布的其他软件和它们的许可。',
    ...complete.flatMap(({ name, version, license, texts }) => [
      line,
      `${name} ${version}（${license}）`,
      line,
      ...texts,
      '',
    ]),
  ].join('\n');
}
