import { cleanup, render, screen } from '@testing-library/react';
import { App } from '../../taskpane/components/App';
import { themeFor } from '../../taskpane/components/theme';
import { VIEWS } from '../../taskpane/views';
import type { WorkbookData } from '../../workbench/officejs/memory/workbookData';
import { openCase } from '../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from './excel';
import { newUser } from './user';

export const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
export const [SHEET_04 = ''] = LUKOU.sheets
  .map(({ name }) => name)
  .filter((name) => name.startsWith('公开04表'));

/** The workbook that the pane is open beside. */
export let excel: OpenExcel;

export async function openPane(workbook: WorkbookData = LUKOU, views = VIEWS) {
  excel = await openExcel(workbook);
  render(<App theme={themeFor('#FFFFFF', false)} views={views} />);
  return newUser();
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** When the check is over and what it found is shown. */
export const shown = () => screen.findByRole('region', { name: '审核结果' }, { timeout: 10_000 });

export async function checkedPane(workbook?: WorkbookData, views = VIEWS) {
  const user = await openPane(workbook, views);
  await user.click(button('一键审核'));
  await shown();
  return user;
}

/** Where the user’s selection stands: sheet and address of its first cell. */
export function selection() {
  const { view } = excel.store.snapshotState();
  const [area] = view.selected[view.activeSheet] ?? [];
  return { sheet: view.activeSheet, row: area?.row, column: area?.column };
}

/** What the pane did wrong in Excel: it is caught and told to the user, and must not go unnoticed here. */
function expectNoFault() {
  expect(screen.queryByText(/Excel 没有完成这个操作/)).toBeNull();
  expect(excel.host.faults).toEqual([]);
}

/** Closes the pane, which takes its event handlers away, and then Excel. */
export async function closePane() {
  expectNoFault();
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await excel.host.idle();
  excel.close();
}
