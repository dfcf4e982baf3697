import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** The server runs as it does for Excel, without https: certificates are not its business. */
const CODE = `
  import { createServer } from 'node:http';
  import { staticFiles } from './scripts/staticFiles.mjs';
  const server = createServer(staticFiles(process.argv[1]));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

let folder: string;
let server: ChildProcess;
let port: number;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Not through fetch: it would tidy the address up before sending it. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juesuan-static-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'taskpane'), { recursive: true });
  mkdirSync(join(dist, 'help'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist2'));
  writeFileSync(join(folder, 'dist2/secret.txt'), 'secret');
  writeFileSync(join(dist, '.hidden'), 'secret');
  writeFileSync(join(dist, 'taskpane/index.html'), '<title>决算助手</title>');
  writeFileSync(join(dist, 'help/index.html'), '手册');
  writeFileSync(join(dist, 'help/增长率.html'), '增长率');
  mkdirSync(join(dist, 'page/chunks'), { recursive: true });
  writeFileSync(join(dist, 'page/chunks/chunk-NOBGC2MO.js'), '1');
  writeFileSync(join(dist, 'page/chunks/plain.js'), '1');
  for (const name of ['a.js', 'a.json', 'a.wasm', 'a.png', 'a.xml', 'a.css', 'a.bin']) {
    writeFileSync(join(dist, name), name);
  }
  server = spawn(process.execPath, ['--input-type=module', '-e', CODE, dist], { cwd: ROOT });
  port = await new Promise((resolve, reject) => {
    server.stdout?.once('data', (line: Buffer) => {
      resolve(Number(line.toString()));
    });
    server.once('exit', reject);
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('the files served to Excel', () => {
  it('come as they are, in their own type', async () => {
    const { status, headers, body } = await ask('/taskpane/index.html');
    expect(status).toBe(200);
    expect(body).toBe('<title>决算助手</title>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe('27');
  });

  it.each([
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.json', 'application/json; charset=utf-8'],
    ['/a.wasm', 'application/wasm'],
    ['/a.png', 'image/png'],
    ['/a.xml', 'application/xml; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.bin', 'application/octet-stream'],
  ])('%s as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('are asked for anew each time, taken for nothing but their type, and open to Excel on the web', async () => {
    expect((await ask('/a.json')).headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
  });

  it('are kept where their name says what is in them', async () => {
    const kept = async (path: string) => (await ask(path)).headers['cache-control'];
    expect(await kept('/page/chunks/chunk-NOBGC2MO.js')).toBe('max-age=31536000, immutable');
    expect(await kept('/page/chunks/plain.js')).toBe('no-cache');
    expect(await kept('/page/chunks/chunk-MISSING0.js')).toBe('no-cache');
  });

  it('are found with a query, with Chinese names, and by their folder', async () => {
    expect((await ask('/taskpane/index.html?_host_Info=Excel$Win32$16.01')).status).toBe(200);
    expect((await ask(`/help/${encodeURIComponent('增长率')}.html`)).body).toBe('增长率');
    expect((await ask('/help/')).body).toBe('手册');
  });

  it.each([
    '/',
    '/help',
    '/missing.js',
    '/a.js/',
    '/../secret.txt',
    '/help/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/help/..\\..\\..\\secret.txt',
    '/../dist2/secret.txt',
    '//secret.txt',
    '/C:/secret.txt',
    '/.hidden',
    '/%00',
    '/%',
    `/${'a'.repeat(5_000)}`,
  ])('and nothing else is: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('没有这个文件\n');
  });

  it('are only read: HEAD gives the head, other methods are refused', async () => {
    const head = await ask('/a.js', 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '4']);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect(await ask('/a.js', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
  });
});
