// Answers requests with the files of one folder, and with nothing else.
import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
};

const HEADERS = {
  // What is built anew must be seen anew, in Excel too, where nobody can empty the cache.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  // Excel on the web fetches functions.json and the icons from its own site.
  'Access-Control-Allow-Origin': '*',
};

/** Its name says what is in it: esbuild and vite name these by their content. */
const NAMED_BY_CONTENT = /[/](?:chunks|assets)[/].*-[A-Za-z0-9_-]{8}[.](?:js|css|wasm|woff2)$/;

/** The file that an address means; null where it means none inside the folder. */
function fileOf(folder, url) {
  let path;
  try {
    // Not through URL: it would take the dots away before anyone could look at them.
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  // Every segment is looked at: “..”, hidden files, and what another system takes for a separator or a drive.
  const segments = path.split('/').slice(1);
  if (segments.some((segment) => segment.startsWith('.') || /[\\:\0]/.test(segment))) return null;
  const file = join(folder, ...segments, path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

async function answer(folder, { method, url = '/' }) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const file = fileOf(folder, url);
  if (file === null) return { status: 404 };
  try {
    const body = await readFile(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const forever = NAMED_BY_CONTENT.test(url) && { 'Cache-Control': 'max-age=31536000, immutable' };
    return { status: 200, headers: { 'Content-Type': type, ...forever }, body };
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return { status: 404 };
    throw error;
  }
}

const PLAIN = {
  404: '没有这个文件',
  405: '只能读取',
  500: '读取文件时出错',
};

/** A request listener for node:http and node:https. Files are sent whole: they are few and small. */
export const staticFiles = (folder) => async (request, response) => {
  const { status, headers, body } = await answer(folder, request).catch((error) => {
    console.error(error);
    return { status: 500 };
  });
  const sent = body ?? `${PLAIN[status]}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(sent),
    ...HEADERS,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
};
