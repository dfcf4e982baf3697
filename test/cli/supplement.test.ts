import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { juesuan, useFolder } from './command';
import { LUKOU, PUTUO, put } from './workbooks';

const folder = useFolder();

/** The workbook that the command writes for Lukou. */
function written(...more: readonly string[]): WorkBook {
  const out = join(folder(), '补充资料.xlsx');
  expect(juesuan('supplement', LUKOU, '--out', out, ...more)).toEqual({ status: 0, stdout: '', stderr: '' });
  return read(readFileSync(out));
}

const rowsOf = (book: WorkBook, sheet: string): readonly (readonly unknown[])[] => {
  const found = book.Sheets[sheet];
  return found ? utils.sheet_to_json(found, { header: 1, defval: '' }) : [];
};

describe('juesuan supplement', () => {
  it('writes a new workbook with the one sheet, what the tables know beside what is to be filled in', () => {
    const book = written();
    expect(book.SheetNames).toEqual(['补充资料']);
    const row = rowsOf(book, '补充资料').find(([label]) => label === '培训费');
    expect(row?.slice(0, 5)).toEqual(['培训费', '', '万元', '0.12', '一般性支出']);
  });

  it('knows last year from --prior', () => {
    const row = rowsOf(written('--prior', PUTUO), '补充资料').find(([label]) => label === '上年收入支出总计');
    expect(row?.[3]).toBe('307.82');
  });

  it('with --template adds the template, which draft then uses', () => {
    const book = written('--template', '上海');
    expect(book.SheetNames).toEqual(['补充资料', '说明模板']);
    const run = juesuan('draft', LUKOU, '--supplement', join(folder(), '补充资料.xlsx'));
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('## 十一、其他重要事项情况说明');
  });

  it('never writes over a workbook that may be filled in', () => {
    const out = put(folder(), '补充资料.xlsx', Buffer.from('filled in'));
    expect(juesuan('supplement', LUKOU, '--out', out)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${out} 已经有了，里面可能有填好的内容，不会覆盖它。请换一个文件名；要带上以前填的，加 --supplement ${out}。\n`,
    });
    expect(readFileSync(out, 'utf8')).toBe('filled in');
  });

  it('is read back once filled in', () => {
    const book = written();
    const sheet = book.Sheets['补充资料'];
    if (!sheet) throw new Error('no sheet');
    const rows = rowsOf(book, '补充资料').map((row) => [...row]);
    for (const row of rows) if (row[0] === '国内公务接待批次') row[1] = 70;
    for (const row of rows) if (row[0] === '2210201') row[3] = 8.11;
    const filled = utils.book_new();
    utils.book_append_sheet(filled, utils.aoa_to_sheet(rows), '补充资料');
    const file = put(folder(), '填好.xlsx', write(filled, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { stdout } = juesuan('draft', LUKOU, '--supplement', file);
    expect(stdout).toContain('全年共接待来访团组70个');
    expect(stdout).toContain('年初预算为8.11万元，支出决算为7.39万元，完成年初预算的91.12%');
  });

  it.each<[args: string[], says: string]>([
    [[], '没有给出工作簿。用 juesuan --help 查看用法。'],
    [[LUKOU], 'juesuan supplement 要用 --out 给出新工作簿的文件名（.xlsx）。'],
    [[LUKOU, '--out', '补充.xls'], '补充资料是新的 Excel 工作簿，--out 的文件名请以 .xlsx 结尾。'],
    [[LUKOU, '--out', '补充.xlsx', '--template', '火星'], '没有“火星”这个模板，可用：湖南、上海。'],
  ])('wrong usage: %j', (args, says) => {
    expect(juesuan('supplement', ...args)).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
  });
});
