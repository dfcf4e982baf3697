import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../files/readWorkbook';
import { verify } from '../../src/narrative/verify/verify';
import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';
import { expectAccountedFor } from './kit/accountedFor';
import { within } from './kit/runs';

const FOLDER = join(__dirname, 'corpus');
const ACCOUNTS = recognise(openCase('lukou-2020/workbook.xlsx'));
const names = readdirSync(FOLDER).filter((name) => name !== 'README.md');

// test/fuzz/corpus/README.md says what belongs there.
it('every file that once failed is read and checked, or refused in words', () => {
  expect(names).not.toEqual([]);
  for (const name of names) {
    const bytes = Uint8Array.from(readFileSync(join(FOLDER, name)));
    if (name.endsWith('.txt')) {
      const text = Buffer.from(bytes).toString('utf8');
      expect(within(() => verify(text, ACCOUNTS, null)).every(({ end }) => end <= text.length)).toBe(true);
      continue;
    }
    const opened = within(() => readWorkbook(bytes));
    if (opened.ok) expectAccountedFor(opened.snapshot);
    else expect(opened.error.message).toMatch(/[一-龥]/);
  }
});
