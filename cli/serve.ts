import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticFiles } from '../scripts/staticFiles.mjs';
import { EXIT, Failure, type ExitCode } from './failure';
import { badPort, NO_PAGE, notServed, PORT_TAKEN, serving } from './messages';

const USUAL_PORT = 3000;

export interface ServeOptions {
  readonly port?: string | undefined;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return USUAL_PORT;
  const port = Number(text);
  // 0 lets the system choose one.
  if (!/^\d+$/.test(text) || port > 65_535) throw new Failure(badPort(text));
  return port;
}

/** juesuan serve: the page on this machine, for this machine alone, until it is stopped. */
export function runServe(options: ServeOptions): ExitCode {
  // Beside the command line as it is built.
  const folder = fileURLToPath(new URL('page', import.meta.url));
  if (!existsSync(`${folder}/index.html`)) throw new Failure(NO_PAGE);
  const port = portOf(options.port);
  const server = createServer(staticFiles(folder));
  server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    process.stderr.write(`${code === 'EADDRINUSE' ? PORT_TAKEN(port) : notServed(message)}\n`);
    process.exitCode = EXIT.unreadable;
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    process.stdout.write(`${serving(`http://localhost:${actual}`)}\n`);
  });
  return EXIT.clean;
}
