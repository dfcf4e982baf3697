/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../taskpane/components/App';
import { themeFor } from '../../taskpane/components/theme';
import { openCase } from '../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from './excel';
import { newUser } from './user';

const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
const SHEET_04 = LUKOU.sheets.map(({ name }) => name).find((name) => name.startsWith('公开04表')) ?? '';
const G13 = { row: 12, column: 6 };

jest.setTimeout(30_000);

let excel: OpenExcel;

async function checked() {
  excel = await openExcel(LUKOU);
  render(<App theme={themeFor('#FFFFFF', false)} />);
  const user = newUser();
  await user.click(screen.getByRole('button', { name: '一键审核' }));
  await screen.findByRole('region', { name: '审核结果' }, { timeout: 10_000 });
  return user;
}

function valueAt(sheet: string, { row, column }: { row: number; column: number }): unknown {
  const found = excel.store.snapshotState().sheets.find(({ name }) => name === sheet);
  return found?.cells?.find((cell) => cell.row === row && cell.column === column)?.value;
}

async function openFinding(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: /05表 210 卫生健康支出.*相差 11\.00/ }));
  return screen.findByRole('group', { name: '04表 G13 疑应为 12.01' }, { timeout: 10_000 });
}

afterEach(async () => {
  expect(excel.host.faults).toEqual([]);
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await excel.host.idle();
  excel.close();
});

describe('which cell is wrong', () => {
  it('is said under the finding, with the slip and what it settles', async () => {
    const user = await checked();
    const offer = await openFinding(user);
    expect(offer).toHaveTextContent('唯一可能');
    expect(offer).toHaveTextContent('疑应为 12.01（漏输数字“2”）');
    expect(offer).toHaveTextContent('改后 3 处不符可消除');
  });

  it('is written only when accepted, and brought back by 撤销', async () => {
    const user = await checked();
    const offer = await openFinding(user);
    expect(valueAt(SHEET_04, G13)).toBe(1.01);
    await user.click(within(offer).getByRole('button', { name: '接受' }));
    const done = await screen.findByRole('region', { name: '已接受的改正' });
    expect(valueAt(SHEET_04, G13)).toBe(12.01);
    expect(done).toHaveTextContent('已由 1.01 改为 12.01');
    await screen.findByRole('button', { name: '3 处错误' }, { timeout: 10_000 });
    expect(screen.queryByRole('button', { name: /05表 210 卫生健康支出.*相差 11\.00/ })).toBeNull();

    await user.click(within(done).getByRole('button', { name: '撤销' }));
    await screen.findByRole('button', { name: '4 处错误' }, { timeout: 10_000 });
    expect(valueAt(SHEET_04, G13)).toBe(1.01);
    expect(screen.queryByRole('region', { name: '已接受的改正' })).toBeNull();
  });

  it('lists the alternatives where several would do', async () => {
    const user = await checked();
    await user.click(screen.getByRole('button', { name: /06表 30217 公务接待费.*相差 0\.40/ }));
    const certain = await screen.findByRole('group', { name: '06表 F21 疑应为 0.40' }, { timeout: 10_000 });
    expect(certain).toHaveTextContent('唯一可能');
    expect(screen.getAllByText('可能之一').length).toBeGreaterThan(1);
    expect(screen.getByText(/另有 \d+ 种改法未列出/)).toBeInTheDocument();
  });

  it('keeps to what axe asks', async () => {
    const user = await checked();
    await openFinding(user);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
