// Puts manifest.xml, with the site it is served from, and its icons into dist/.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withSite } from './site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

mkdirSync(`${root}dist/assets`, { recursive: true });
for (const name of readdirSync(`${root}assets`).filter((file) => file.endsWith('.png'))) {
  copyFileSync(`${root}assets/${name}`, `${root}dist/assets/${name}`);
}
writeFileSync(`${root}dist/manifest.xml`, withSite(readFileSync(`${root}manifest.xml`, 'utf8')));
