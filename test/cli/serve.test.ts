import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { juesuan } from './command';

const COMMAND = join(__dirname, '../../dist/juesuan.mjs');

let running: ChildProcess | undefined;
let other: Server | undefined;

afterEach(() => {
  running?.kill();
  other?.close();
});

function serve(
  ...args: readonly string[]
): Promise<{ readonly address: string | undefined; readonly said: string }> {
  const child = spawn(process.execPath, [COMMAND, 'serve', ...args]);
  running = child;
  return new Promise((resolve) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve({ address, said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => {
      resolve({ address: undefined, said });
    });
  });
}

describe('juesuan serve', () => {
  it('gives the page, its parts with their types, and nothing outside its folder', async () => {
    const { address = '' } = await serve('--port', '0');
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<title>决算助手</title>');
    const script = await fetch(`${address}/page.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${address}/..%2fjuesuan.mjs`)).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  it('says what to do when the port is taken', async () => {
    const server = createServer();
    other = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { readonly port: number };
    const { said } = await serve('--port', String(port));
    expect(said).toContain(`端口 ${port} 已被占用`);
  });

  it.each([
    [['serve', '--port', '三千'], '端口“三千”不对'],
    [['serve', '--port', '70000'], '端口“70000”不对'],
    [['serve', 'dist'], '选项不对：dist'],
  ])('%j is wrong usage', (args, says) => {
    expect(juesuan(...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(says) as string,
    });
  });
});
