// The product's own TypeScript, for what is too much to write down as files.
import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { ROOT } from './server.mjs';

/** What these exports, written from the root of the project, give. */
export async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
