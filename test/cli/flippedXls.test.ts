import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { juesuan, useFolder } from './command';
import { filesOf } from './json';
import { LUKOU_XLS, PUTUO, put } from './workbooks';

const folder = useFolder();
const FILES = 60;

// What a flipped bit makes of an .xls can be a strange but whole workbook; the rules must bear it.
it('bears .xls files with bits flipped: each is checked or refused, and the last file of the run is too', () => {
  const bytes = readFileSync(LUKOU_XLS);
  const flips = fc.sample(
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 3 }),
    FILES,
  );
  const files = flips.map((bits, index) => {
    const changed = Uint8Array.from(bytes);
    for (const [at, bit] of bits) changed[at]! ^= 1 << bit;
    return put(folder(), `${index} ${bits.map((flip) => flip.join('.')).join(' ')}.xls`, changed);
  });
  const run = juesuan('check', ...files, PUTUO, '--format', 'json');
  expect([1, 2]).toContain(run.status);
  expect(run.stderr).not.toMatch(/\n\s+at /);
  const reports = filesOf(run);
  expect(reports.map(({ file }) => file)).toEqual([...files, PUTUO]);
  for (const { error, tables, summary } of reports) {
    if (error === null) expect(tables.length).toBeGreaterThan(0);
    else expect(error.message).toMatch(/。$/);
    expect(summary['faults']).toBe(0);
  }
  expect(reports.at(-1)).toMatchObject({ error: null });
});
