import { join } from 'node:path';
import { runCheck } from '../../cli/check';
import type { Snapshot } from '../../src/sheet/snapshot';
import * as recognising from '../../src/tables/recognise';

const CASES = join(__dirname, '../cases');
const LUKOU = join(CASES, 'lukou-2020/workbook.xlsx');
const PUTUO = join(CASES, 'putuo-2024/workbook.xlsx');

jest.mock('../../src/tables/recognise', (): typeof recognising => {
  const real = jest.requireActual<typeof recognising>('../../src/tables/recognise');
  return {
    recognise: (snapshot: Snapshot, unit) => {
      if (snapshot.sheets.some(({ name }) => name.startsWith('公开01表'))) throw new Error('内部错误');
      return real.recognise(snapshot, unit);
    },
  };
});

interface Report {
  readonly files: readonly { readonly file: string; readonly error: { readonly code: string } | null }[];
}

describe('a fault of our own in one file', () => {
  const written: string[] = [];
  const told: string[] = [];
  let code = -1;
  beforeAll(async () => {
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0);
    const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
    code = await runCheck([LUKOU, PUTUO], { format: 'json' });
    out.mockRestore();
    err.mockRestore();
  });

  it('gives exit code 3 and is never taken for a pass', () => {
    expect(code).toBe(3);
    const { files } = JSON.parse(written.join('')) as Report;
    expect(files.map(({ error }) => error?.code ?? null)).toEqual(['fault', null]);
  });

  it('is told in words', () => {
    expect(told.join('')).toContain('审核时程序自身出错（内部错误）');
  });
});
