import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

  it('lets nothing leave the machine: its policy allows connections to its own site alone', () => {
    expect(page()).toContain("connect-src 'self'");
    expect(page()).toContain("default-src 'self'");
  });
});
