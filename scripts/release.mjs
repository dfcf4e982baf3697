// npm run release: one zip in dist-release/ that needs nothing but a web server, or Node alone for the command line.
//   -- --origin https://…          where the files will be served (else this machine)
//   -- --office-js global|china|own  where office.js comes from; own: --office-js-from FOLDER, a copy that the user has
//   -- --built                     takes dist/ as it stands
import { spawnSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const OFFICE_JS = ['global', 'china', 'own'];

class Stopped extends Error {}

let options;

function readOptions() {
  try {
    ({ values: options } = parseArgs({
      options: {
        origin: { type: 'string' },
        'office-js': { type: 'string', default: 'global' },
        'office-js-from': { type: 'string' },
        built: { type: 'boolean', default: false },
        out: { type: 'string', default: join(root, 'dist-release') },
      },
    }));
  } catch (error) {
    const [option] = /'[^']+'/.exec(error.message) ?? [error.message];
    throw new Stopped(
      `选项不对：${option}。可用：--origin 地址、--office-js 来源、--office-js-from 文件夹、--built、--out 文件夹。`,
    );
  }
  // It is written into XML and JSON as it stands; scripts/site.mjs asks for the same.
  if (options.origin !== undefined && !/^https:\/\/[^\s"'<>&?#]+$/.test(options.origin))
    throw new Stopped(`--origin 要写 https:// 开头的网址，现在是“${options.origin}”。`);
}

/** Every file in a folder, by its path from there. */
function filesIn(folder, prefix = '') {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesIn(path, `${prefix}${name}/`)
      : [[`${prefix}${name}`, readFileSync(path)]];
  });
}

/** The folder that office.js is copied from, where the user serves his own copy. */
function ownOfficeJs() {
  const source = options['office-js'];
  if (!OFFICE_JS.includes(source))
    throw new Stopped(`--office-js 只能是 ${OFFICE_JS.join('、')}，现在是“${source}”`);
  if (source !== 'own') return null;
  const folder = options['office-js-from'];
  if (!folder || !existsSync(join(folder, 'office.js'))) {
    throw new Stopped(
      '--office-js own 要用 --office-js-from 指明放着 office.js 的文件夹（npm 包 @microsoft/office-js 的 dist）',
    );
  }
  return folder;
}

const README = (version, site) => `决算助手 ${version}

一、命令行（要 Node.js 20 或更高版本，不联网）
    node juesuan.mjs check 我的决算.xls
    node juesuan.mjs check page/sample/lukou-2020.xlsx    随带的示例，有错，退出码为 1
    node juesuan.mjs --help

二、网页版（没有 Excel、用 WPS 的）
    node juesuan.mjs serve
    再用浏览器打开 http://localhost:3000。也可以把 page 文件夹放到单位的网站上。

三、Excel 加载项
    把 assets、functions、help、taskpane 四个文件夹${existsOwn ? '和 office-js 文件夹' : ''}放到 ${site} 下，
    再把 manifest.xml 交给管理员部署。这个包里的 manifest.xml 只适用于这个地址。

四、手册：用浏览器打开 help/index.html。
    校验和：sha256sum -c 校验和.txt。其他软件的许可：许可.txt。
`;

let existsOwn = false;

async function release() {
  readOptions();
  const own = ownOfficeJs();
  existsOwn = own !== null;
  if (options.origin !== undefined) process.env.JUESUAN_URL = options.origin;
  // Read when they are loaded.
  process.env.JUESUAN_OFFICE_JS = own ? '../office-js/office.js' : options['office-js'];
  const { SITE, withSite } = await import('./site.mjs');
  const { buildPane, licencesText, shippedPackages } = await import('./licences.mjs');
  if (!options.built) {
    // dist/ stays as it is built for this machine: only the copy in the zip names the site.
    const env = { ...process.env };
    delete env.JUESUAN_URL;
    delete env.JUESUAN_OFFICE_JS;
    const { status } = spawnSync('npm', ['run', '-s', 'build'], {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: true,
    });
    if (status !== 0) throw new Stopped('构建没有成功，原因见上面。');
  }
  if (!existsSync(join(dist, 'page/index.html')))
    throw new Stopped('dist 里没有网页版，请先 npm run build。');

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const stage = mkdtempSync(join(tmpdir(), 'juesuan-release-'));
  try {
    const modules = await buildPane(join(stage, 'taskpane'));
    const commandLine = readdirSync(dist).filter((name) => /\.(mjs|wasm)$/.test(name));
    const files = new Map([
      ...commandLine.map((name) => [name, readFileSync(join(dist, name))]),
      ...['assets', 'functions', 'help', 'page'].flatMap((name) => filesIn(join(dist, name), `${name}/`)),
      ...filesIn(join(stage, 'taskpane'), 'taskpane/'),
      ...(own ? filesIn(own, 'office-js/') : []),
    ]);
    const put = (name, text) => files.set(name, Buffer.from(text));
    put('manifest.xml', withSite(readFileSync(join(root, 'manifest.xml'), 'utf8')));
    put('functions/functions.json', withSite(files.get('functions/functions.json').toString()));
    put('许可.txt', licencesText(await shippedPackages(modules)));
    put('读我.txt', README(version, SITE));
    const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');
    put(
      '校验和.txt',
      [...files]
        .map(([name, bytes]) => `${sum(bytes)}  ${name}\n`)
        .sort()
        .join(''),
    );

    // The same files give the same zip: no time of day in it. os 3: Info-ZIP reads the Chinese names as UTF-8, and
    // gives each file the permissions written here: without any, only root could open what is unzipped.
    const mtime = new Date('2020-01-01T00:00:00Z');
    const attrs = (0o100644 << 16) >>> 0;
    const zip = zipSync(
      Object.fromEntries(
        [...files]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, bytes]) => [name, [bytes, { mtime, os: 3, attrs }]]),
      ),
      { level: 9 },
    );
    mkdirSync(options.out, { recursive: true });
    const file = `juesuan-${version}.zip`;
    writeFileSync(join(options.out, file), zip);
    writeFileSync(join(options.out, `${file}.sha256`), `${sum(zip)}  ${file}\n`);
    console.log(
      `${join(options.out, file)}（${(zip.length / 1e6).toFixed(1)} MB，${files.size} 个文件），用于 ${SITE}`,
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

try {
  await release();
} catch (error) {
  console.error(error instanceof Stopped ? error.message : (error.stack ?? error));
  process.exitCode = 1;
}
