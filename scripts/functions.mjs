// Builds the functions of cells: the bundle that Excel loads, functions.json, and the manual's pages.
import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Marked } from 'marked';
import { SITE } from './site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MANUAL = `${root}docs/函数`;

const bundle = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning' };

async function metadata() {
  const { outputFiles } = await build({
    ...bundle,
    entryPoints: ['functions/metadata.ts'],
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { functionsJson } = await import(`data:text/javascript;base64,${code}`);
  return functionsJson(SITE);
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 2em auto; max-width: 42em; padding: 0 1em; line-height: 1.75;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #8888; padding: .3em .7em; text-align: left; }
th { background: #8882; white-space: nowrap; }
code { font-family: Consolas, Menlo, "PingFang SC", "Microsoft YaHei", monospace; font-size: .95em; }
pre { background: #8882; padding: .7em 1em; overflow-x: auto; }
`;

function page(title, body) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 决算助手</title>
<style>${STYLE}</style>
</head>
<body>
<p><a href="index.html">全部函数</a></p>
${body}</body>
</html>
`;
}

/** The manual's files are named as the functions are, its pages by id: no address needs escaping. */
function helpPages(idOf) {
  const pageOf = (name) => (name === 'README' ? 'index.html' : `${idOf.get(name) ?? name}.html`);
  const marked = new Marked({
    walkTokens(token) {
      if (token.type !== 'link') return;
      const [, name, anchor = ''] = /^([^/#]+)\.md(#.*)?$/.exec(decodeURI(token.href)) ?? [];
      if (name) token.href = pageOf(name) + encodeURI(anchor);
    },
    renderer: {
      heading({ depth, text, tokens }) {
        return `<h${depth} id="${text}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const names = readdirSync(MANUAL).flatMap((file) => /^(.+)\.md$/.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const text = readFileSync(`${MANUAL}/${name}.md`, 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    return { file: pageOf(name), html: page(title, marked.parse(text)) };
  });
}

for (const folder of ['functions', 'help']) {
  rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
  mkdirSync(`${root}dist/${folder}`, { recursive: true });
}

await build({
  ...bundle,
  entryPoints: ['functions/main.ts'],
  platform: 'browser',
  target: 'es2020',
  format: 'iife',
  minify: true,
  outfile: 'dist/functions/functions.js',
});

const json = await metadata();
writeFileSync(`${root}dist/functions/functions.json`, json);

const idOf = new Map(JSON.parse(json).functions.map(({ id, name }) => [name, id]));
for (const { file, html } of helpPages(idOf)) writeFileSync(`${root}dist/help/${file}`, html);
