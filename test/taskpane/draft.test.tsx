/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '../../taskpane/components/App';
import { DraftPanel } from '../../taskpane/components/drafting/DraftPanel';
import { themeFor } from '../../taskpane/components/theme';
import type { View } from '../../taskpane/view';
import { openCase } from '../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from './excel';
import { newUser } from './user';

const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
const VIEWS: readonly View[] = [{ id: 'draft', title: '起草', load: () => Promise.resolve(DraftPanel) }];
const LONG = { timeout: 10_000 };

jest.setTimeout(40_000);

let excel: OpenExcel;

async function drafted() {
  excel = await openExcel(LUKOU);
  render(<App theme={themeFor('#FFFFFF', false)} views={VIEWS} />);
  const user = newUser();
  await user.click(screen.getByRole('tab', { name: '起草' }));
  await user.click(await screen.findByRole('button', { name: '起草说明' }));
  await screen.findByRole('region', { name: '一、收入支出决算总体情况说明' }, LONG);
  return user;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const sheetOf = (name: string): string =>
  LUKOU.sheets.map((sheet) => sheet.name).find((each) => each.startsWith(name)) ?? '';
const view = () => excel.store.snapshotState().view;

afterEach(async () => {
  expect(screen.queryByText(/Excel 没有完成这个操作/)).toBeNull();
  expect(excel.host.faults).toEqual([]);
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await excel.host.idle();
  excel.close();
});

describe('起草', () => {
  it('writes the sections from the figures, and counts what is left to fill in', async () => {
    await drafted();
    expect(section('六、一般公共预算财政拨款基本支出决算情况说明').getByText('670.06')).toBeInTheDocument();
    expect(screen.getByText(/还有 \d+ 处待填写/)).toBeInTheDocument();
    expect(screen.getAllByText(/^【待填写：/).length).toBeGreaterThan(10);
  });

  it('leads from a figure to its cell', async () => {
    const user = await drafted();
    await user.click(section('六、一般公共预算财政拨款基本支出决算情况说明').getByText('670.06'));
    expect(view().activeSheet).toBe(sheetOf('公开06表'));
  });

  it('makes the sheet 补充资料 where an open question is clicked, and takes what is filled in there', async () => {
    const user = await drafted();
    const total = section('一、收入支出决算总体情况说明');
    await user.click(total.getAllByText(/【待填写：增加或减少/)[0] as HTMLElement);
    await waitFor(() => {
      expect(view().activeSheet).toBe('补充资料');
    }, LONG);
    const { sheets } = excel.store.snapshotState();
    const sheet = sheets.find(({ name }) => name === '补充资料');
    const row = sheet?.cells?.find(({ value }) => value === '上年收入支出总计')?.row ?? -1;
    expect(row).toBeGreaterThan(0);
    excel.store.user.edit('补充资料', `B${row + 1}`, 464.14);
    // The paragraph waits for the user to take it.
    await user.click(await total.findByRole('button', { name: '用新的文字' }, LONG));
    expect(total.getByText('346.02')).toBeInTheDocument();
    expect(total.getByText('74.55%')).toBeInTheDocument();
  });

  it('keeps what the user has written, through a redraft and a changed figure', async () => {
    const user = await drafted();
    const own = section('十五、其他');
    await user.click(own.getAllByRole('button', { name: '修改' })[0] as HTMLElement);
    const box = own.getByRole('textbox', { name: '段落文字' });
    await user.clear(box);
    await user.type(box, '本单位没有独立网站。');
    await user.click(own.getByRole('button', { name: '完成' }));
    await user.click(screen.getByRole('button', { name: '重新起草' }));
    expect(await own.findByText('本单位没有独立网站。')).toBeInTheDocument();
    expect(own.getByText('已由您修改')).toBeInTheDocument();
  });

  it('marks a paragraph whose figures have changed', async () => {
    const user = await drafted();
    excel.store.user.edit(sheetOf('公开07表'), 'L8', 0.5);
    const stale = await screen.findAllByText('数字已变', undefined, LONG);
    expect(stale.length).toBeGreaterThan(0);
    const [first] = screen.getAllByRole('button', { name: '用新的文字' });
    await user.click(first as HTMLElement);
    expect(screen.queryAllByText('数字已变')).toHaveLength(stale.length - 1);
  });

  it('writes the sheet 决算说明 as text', async () => {
    const user = await drafted();
    await user.click(screen.getByRole('button', { name: '写入“决算说明”表' }));
    expect((await screen.findAllByText('已写入工作表“决算说明”。')).length).toBeGreaterThan(0);
    const sheet = excel.store.snapshotState().sheets.find(({ name }) => name === '决算说明');
    expect(sheet?.cells?.some(({ value }) => String(value).includes('收、支总计810.16万元'))).toBe(true);
  });

  it('offers a text to select where the clipboard is refused', async () => {
    const user = await drafted();
    await user.click(screen.getByRole('button', { name: '复制全文' }));
    expect(await screen.findByText('剪贴板不可用，请选中下面的文字复制。')).toBeInTheDocument();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '全文' });
    expect(box.value).toContain('一、收入支出决算总体情况说明');
  });

  it('keeps to what axe asks', async () => {
    await drafted();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
