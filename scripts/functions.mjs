// Builds the functions of cells: the bundle that Excel loads, functions.json, and the manual's pages.
import { Buffer } from 'node:buffer';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
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
img { max-width: 100%; }
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
<p><a href="index.html">手册</a> · <a href="functions.html">全部函数</a></p>
${body}</body>
</html>
`;
}

/** Where each page's text stands in docs/: the manual first, then the guides it links, then the functions. */
const GUIDES = {
  用户手册: 'index',
  公式语言: 'formulas',
  说明模板: 'templates',
  命令行: 'commands',
  安装到Excel: 'excel',
  网页版: 'page',
  部署: 'deployment',
};

/** The manual's files are named as the functions are, its pages by id: no address needs escaping. */
function helpPages(idOf) {
  const pageOf = (name) => {
    if (name === 'README') return 'functions.html';
    return `${GUIDES[name] ?? idOf.get(name) ?? name}.html`;
  };
  let current = '';
  const marked = new Marked({
    walkTokens(token) {
      if (token.type !== 'link') return;
      const href = decodeURI(token.href);
      const [, name, anchor = ''] = /^(?:函数\/)?([^/#:]+)\.md(#.*)?$/.exec(href) ?? [];
      if (name) token.href = pageOf(name) + encodeURI(anchor);
    },
    renderer: {
      // What is not beside the pages cannot be opened offline: its name alone is left.
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        if (/^(?:https?:|\.\.\/)/.test(href)) return text;
        return `<a href="${href.startsWith('#') ? current + encodeURI(decodeURI(href)) : href}">${text}</a>`;
      },
      heading({ depth, text, tokens }) {
        return `<h${depth} id="${text}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const functions = readdirSync(MANUAL).flatMap((file) => (/\.md$/.test(file) ? [`${MANUAL}/${file}`] : []));
  return [...Object.keys(GUIDES).map((name) => `${root}docs/${name}.md`), ...functions].map((file) => {
    const name = basename(file, '.md');
    current = pageOf(name);
    const text = readFileSync(file, 'utf8');
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
cpSync(`${root}docs/images`, `${root}dist/help/images`, { recursive: true });
