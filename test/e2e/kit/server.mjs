// The page as a user gets it: served by the built command line.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SERVE = [`${ROOT}dist/juesuan.mjs`, 'serve'];
/** What npm start runs. */
export const START = [`${ROOT}scripts/serve.mjs`];

/** Starts `juesuan serve` on a free port; gives its address and a function that stops it. */
export function serve(command = SERVE) {
  const child = spawn(process.execPath, [...command, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`juesuan serve 没有启动（退出码 ${code}），请先 npm run build`));
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    });
  });
}
