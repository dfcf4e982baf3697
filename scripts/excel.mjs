// npm run excel: serves dist/ over https on this machine and puts the add-in into desktop Excel.
//   -- --serve   only serves, for Excel on the web;  -- --remove   takes the add-in out of Excel again
import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { SITE } from './site.mjs';
import { staticFiles } from './staticFiles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DIST = `${root}dist`;
const GUIDE = 'docs/安装到Excel.md';
// Fetched when it is used: its dependency keytar is compiled on the spot, which must not stop anyone's npm ci.
const SIDELOADER = 'office-addin-debugging@7.0.0';
const DESKTOP = ['win32', 'darwin'];

class Stopped extends Error {}

/** Whether it went well. No argument has a space or comes from outside: on Windows only a shell runs npm and npx. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Puts the add-in into Excel ('start') or takes it out ('stop'). */
function sideload(action) {
  const options = action === 'start' ? ['--app', 'excel', '--no-debug', '--no-live-reload'] : [];
  return run('npx', ['--yes', SIDELOADER, action, 'dist/manifest.xml', 'desktop', ...options]);
}

async function certificates() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new Stopped(
      `没有装好本机网站的证书。请重新运行并在系统询问时选“是”；单位电脑不允许的，见 ${GUIDE}。\n（${error.message}）`,
    );
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = `端口 ${port} 已被占用。请关闭另一个 npm run excel（或占用它的程序）后再试。`;
      reject(error.code === 'EADDRINUSE' ? new Stopped(taken) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

async function remove() {
  if (!(await sideload('stop'))) throw new Stopped(`没有能自动移除。请按 ${GUIDE} 手动移除。`);
  console.log('已从 Excel 移除决算助手。证书可用 npx office-addin-dev-certs uninstall 移除。');
}

async function serve(isSideloaded) {
  const { hostname, port } = new URL(SITE);
  if (hostname !== 'localhost') {
    throw new Stopped(`npm run excel 只用于本机；现在 JUESUAN_URL 是 ${SITE}。请去掉这个环境变量。`);
  }
  console.log('正在构建…');
  if (!(await run('npm', ['run', '-s', 'build']))) throw new Stopped('构建没有成功，原因见上面。');
  await listen(createServer(await certificates(), staticFiles(DIST)), Number(port));
  console.log(`决算助手在 ${SITE}。用完前不要关闭这个窗口；按 Ctrl+C 结束。`);
  if (!isSideloaded) {
    console.log(`请在 Excel 里上传 dist/manifest.xml，步骤见 ${GUIDE}。`);
  } else if (await sideload('start')) {
    console.log('已装入 Excel：在“决算”选项卡里点“一键审核”。');
  } else {
    console.log(`没有能自动装入 Excel。请按 ${GUIDE} 手动装入；这个窗口不要关闭。`);
    process.exitCode = 1;
  }
}

try {
  const given = process.argv.slice(2);
  const unknown = given.find((option) => !['--serve', '--remove'].includes(option));
  if (unknown)
    throw new Stopped(`不认识“${unknown}”。可用：--serve（只开网站）、--remove（从 Excel 移除）。`);
  if (given.includes('--remove')) await remove();
  else await serve(!given.includes('--serve') && DESKTOP.includes(process.platform));
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
