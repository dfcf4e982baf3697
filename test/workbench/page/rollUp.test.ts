/** @jest-environment ./test/taskpane/browser.cjs */
import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { toXlsx } from '../../../bench/toXlsx';
import type { RollUpReport } from '../../../src/report/batch/rollUpReport';
import type { Unit } from '../../../src/report/batch/unit';
import { answer } from '../../../workbench/folder/answer';
import { chosenFolder, type Folder } from '../../../workbench/folder/folderFiles';
import { showFolder } from '../../../workbench/folder/folderView';
import type { Trouble } from '../../../workbench/folder/job';
import { rollUpFolder } from '../../../workbench/folder/rollUpFolder';
import { BUREAU, BUREAU_WITHOUT_PORT, UNITS } from '../../cli/department';
import { put, type Place } from '../../kit/edit';
import type { Model } from '../../kit/model';
import { render } from '../../kit/render/workbook';
import { HUNAN } from '../../kit/style';
import { FolderWorker } from './folderWorker';

const HOSTING: Place = { table: '07', line: '决算', column: '公务接待费' };
/** 港航中心 has 1.40; here it is typed with the decimal point one place off. */
const SLIPPED = put(UNITS.港航中心, HOSTING, '14.00');

const file = (name: string, content: BlobPart): File =>
  Object.defineProperty(new File([content], name), 'webkitRelativePath', { value: `交通/${name}` });
const workbook = (name: string, model: Model): File =>
  file(`${name}.xlsx`, toXlsx(render(model, HUNAN)).slice().buffer);

const folderOf = (models: Readonly<Record<string, Model>>, ...others: readonly File[]): Folder =>
  chosenFolder([...Object.entries(models).map(([name, model]) => workbook(name, model)), ...others]);

const BROKEN = (): File => file('站务中心.xlsx', '不是工作簿');

// Checking workbooks is slow where all cores are busy.
jest.setTimeout(60_000);

beforeEach(() => {
  Object.assign(globalThis, { Worker: FolderWorker });
  FolderWorker.asked.length = 0;
  FolderWorker.held = null;
  document.body.replaceChildren();
});

describe('汇总核对 of a folder', () => {
  /** As the view does it: every workbook is checked first. */
  async function rolled(
    folder: Folder,
    own: string,
  ): Promise<RollUpReport | { readonly error: string } | null> {
    const units = (await Promise.all(
      folder.books.map((book) => answer({ kind: 'check', book })),
    )) as readonly Unit[];
    const [{ signal }, owned] = [new AbortController(), folder.books.find(({ path }) => path === own)];
    if (!owned) throw new Error(own);
    return rollUpFolder({ own: owned, books: folder.books, units, onProgress: () => undefined, signal });
  }

  const errorOf = (report: RollUpReport | Trouble | null): string =>
    report && 'error' in report ? report.error : '';

  it('finds the department to be the sum of the others, itself not among them', async () => {
    const report = await rolled(folderOf({ ...UNITS, 交通运输局: BUREAU }), '交通运输局.xlsx');
    expect(report).toMatchObject({ file: '交通运输局.xlsx', units: 3, flaws: [], missing: [], unknown: [] });
  });

  it('names the unit whose figure explains a difference', async () => {
    const folder = folderOf({ ...UNITS, 港航中心: SLIPPED, 交通运输局: BUREAU });
    expect(await rolled(folder, '交通运输局.xlsx')).toMatchObject({
      flaws: [
        {
          sum: '17.50',
          difference: '-12.60',
          suspects: [{ file: '港航中心.xlsx', department: '某县港航中心', why: 'slip', needed: '1.40' }],
        },
      ],
    });
  });

  it('tells of workbooks that could not be checked, and asks them nothing', async () => {
    const report = await rolled(folderOf({ ...UNITS, 交通运输局: BUREAU }, BROKEN()), '交通运输局.xlsx');
    expect(report).toMatchObject({ units: 3, missing: ['站务中心.xlsx'], flaws: [] });
    expect(FolderWorker.asked.map(({ book }) => book.path)).not.toContain('站务中心.xlsx');
  });

  it('says why the department’s own workbook cannot be read', async () => {
    const report = await rolled(folderOf(UNITS, BROKEN()), '站务中心.xlsx');
    expect(errorOf(report)).toMatch(/^部门工作簿 站务中心\.xlsx：.*文本文件/);
  });

  it('adds up nothing where no other workbook could be checked', async () => {
    const report = await rolled(folderOf({ 交通运输局: BUREAU }, BROKEN()), '交通运输局.xlsx');
    expect(errorOf(report)).toContain('不能做汇总核对');
  });
});

describe('汇总核对 in the view of a folder', () => {
  const view = () => document.body;
  const select = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: '汇总核对：主管部门的工作簿' });
  const keeper = () => screen.getByRole<HTMLButtonElement>('button', { name: '汇总存为网页…' });
  const saved: { readonly name: string; readonly content: BlobPart }[] = [];
  const open = (folder: Folder) =>
    showFolder(view(), folder, {
      open: () => undefined,
      save: (name, content) => saved.push({ name, content }),
      failed: (message) => {
        throw new Error(message);
      },
    });
  const checked = () => screen.findByText(/^共 \d+ 个文件：已审核/, {}, { timeout: 20_000 });
  const result = (text: RegExp) => screen.findByText(text, {}, { timeout: 20_000 });
  const letGo = (): void => {
    const held = FolderWorker.held ?? [];
    FolderWorker.held = null;
    for (const reply of held) reply();
  };
  const MODELS = { ...UNITS, 港航中心: SLIPPED, 交通运输局: BUREAU };

  it('offers the workbooks of the folder by path, none of them chosen', async () => {
    open(folderOf(MODELS));
    expect([...select().options].map(({ text }) => text)).toEqual([
      '不做汇总核对',
      ...['港航中心', '公路局', '交通运输局', '客运所'].map((name) => `${name}.xlsx`),
    ]);
    expect(select().value).toBe('');
    await checked();
    expect(FolderWorker.asked.every(({ kind }) => kind === 'check')).toBe(true);
  });

  it('is not offered for a single workbook', () => {
    open(folderOf({ 交通运输局: BUREAU })).close();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('shows the difference with the cell, the sum and the unit, and keeps it in the summary', async () => {
    open(folderOf(MODELS));
    await checked();
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    expect(keeper().disabled).toBe(true);
    await result(/^交通运输局\.xlsx 与 3 个单位之和（金额单位：万元）：\d+ 个数一致，0 处尾差，1 处不符$/);
    const row = screen.getByRole('row', { name: /^07表/ });
    for (const text of ['4.90', '17.50', '-12.60', /^某县港航中心这个单位的数疑似录错/])
      expect(within(row).getByRole('cell', { name: text })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '1 处不符，看结果' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '汇总核对' }));
    await userEvent.click(keeper());
    await waitFor(() => {
      expect(saved.at(-1)?.content).toContain('某县港航中心这个单位的数疑似录错');
    });
  });

  it('may be chosen while the check goes on, and begins when it has ended', async () => {
    FolderWorker.held = [];
    open(folderOf(MODELS));
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    expect(screen.getByText('全部审核完再做汇总核对。')).toBeTruthy();
    letGo();
    await result(/1 处不符$/);
  });

  it('is not made where the check was stopped', async () => {
    FolderWorker.held = [];
    open(folderOf(MODELS));
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    await userEvent.click(screen.getByRole('button', { name: '停止' }));
    await result(/^没有审核完，不做汇总核对。$/);
    expect(select().disabled).toBe(true);
  });

  it('shows nothing of a choice that another one has taken the place of', async () => {
    open(folderOf({ ...MODELS, 旧稿: BUREAU_WITHOUT_PORT }));
    await checked();
    FolderWorker.held = [];
    await userEvent.selectOptions(select(), '旧稿.xlsx');
    await waitFor(() => {
      expect(FolderWorker.held).toHaveLength(1);
    });
    const stale = FolderWorker.held;
    FolderWorker.held = null;
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    for (const reply of stale) reply();
    await result(/^交通运输局\.xlsx 与 4 个单位之和/);
    expect(screen.queryByText(/^旧稿\.xlsx 与/)).toBeNull();
  });

  it('can be stopped, and the summary goes without it', async () => {
    open(folderOf(MODELS));
    await checked();
    FolderWorker.held = [];
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    await waitFor(() => {
      expect(FolderWorker.held).toHaveLength(1);
    });
    await userEvent.click(screen.getByRole('button', { name: '停止汇总核对' }));
    expect(screen.getByText('已停止，没有做汇总核对。')).toBeTruthy();
    expect(select().value).toBe('');
    letGo();
    const before = saved.length;
    await userEvent.click(keeper());
    await waitFor(() => {
      expect(saved.length).toBeGreaterThan(before);
    });
    expect(saved.at(-1)?.content).not.toContain('汇总核对');
  });

  it('goes away with the choice not to make it', async () => {
    open(folderOf(MODELS));
    await checked();
    await userEvent.selectOptions(select(), '交通运输局.xlsx');
    await result(/1 处不符$/);
    await userEvent.selectOptions(select(), '');
    expect(screen.queryByRole('heading', { name: '汇总核对' })).toBeNull();
  });
});
