import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'dist/taskpane');

/** npm test builds first; run by itself, this may find nothing built. */
function page(): string {
  const file = join(FOLDER, 'index.html');
  if (!existsSync(file)) execFileSync(process.execPath, [join(ROOT, 'scripts/pane.mjs')]);
  return readFileSync(file, 'utf8').replaceAll('&#39;', "'");
}

describe('the built page of the pane', () => {
  it('loads office.js, then the functions of cells, which Excel does not load by itself', () => {
    const sources = [...page().matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1] ?? '');
    const office = sources.findIndex((source) => source.endsWith('office.js'));
    const functions = sources.indexOf('../functions/functions.js');
    expect(office).toBeGreaterThanOrEqual(0);
    expect(functions).toBeGreaterThan(office);
    expect(existsSync(join(FOLDER, '../functions/functions.js'))).toBe(true);
  });

  it('lets nothing leave the machine: its policy allows office.js from its site, and connections to its own alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page())?.[1] ?? '';
    const directives = new Map(
      policy.split('; ').map((each) => [each.replace(/ .*/, ''), each.split(' ').slice(1)]),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'", 'https://appsforoffice.microsoft.com'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'self'"],
    });
  });

  it('keeps what a check needs for when one is asked for', () => {
    const first = [...page().matchAll(/assets\/([^"]+\.js)/g)].map((match) => match[1] ?? '');
    const holdsRules = (name: string) =>
      readFileSync(join(FOLDER, 'assets', name), 'utf8').includes('本年收入合计');
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter(holdsRules)).toEqual([]);
    expect(readdirSync(join(FOLDER, 'assets')).filter(holdsRules)).not.toEqual([]);
  });
});
