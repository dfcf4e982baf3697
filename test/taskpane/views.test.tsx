/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { act, cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { associateCommands } from '../../taskpane/commands';
import { App } from '../../taskpane/components/App';
import { themeFor } from '../../taskpane/components/theme';
import { VIEW_IDS } from '../../taskpane/viewIds';
import type { View, ViewProps } from '../../taskpane/view';
import { VIEWS } from '../../taskpane/views';
import { openCase } from '../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from './excel';
import { newUser } from './user';

jest.setTimeout(20_000);

let loads: number;
let excel: OpenExcel;

/** Another view, which shows that it is given what the check found. */
function Narrative({ state }: ViewProps) {
  const department = state.report?.checked.accounts.department ?? '还没有审核';
  return <p>{department}</p>;
}

const NARRATIVE: View = {
  id: 'narrative',
  title: '说明',
  load: () => {
    loads += 1;
    return Promise.resolve(Narrative);
  },
};
const BROKEN: View = { ...NARRATIVE, load: () => Promise.reject(new Error('offline')) };

async function openPane(views?: readonly View[]) {
  loads = 0;
  excel = await openExcel(workbookOf(openCase('lukou-2020/workbook.xlsx')));
  render(<App theme={themeFor('#FFFFFF', false)} {...(views ? { views } : {})} />);
  return newUser();
}

const tab = (name: string) => screen.getByRole('tab', { name });

afterEach(async () => {
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await excel.host.idle();
  excel.close();
});

describe('the views of the pane', () => {
  it('have a tab for each view that there is, and a button on the ribbon', async () => {
    await openPane();
    const titles = ['审核', ...VIEWS.map(({ title }) => title)];
    expect(screen.getAllByRole('tab')).toHaveLength(titles.length);
    for (const title of titles) expect(tab(title)).toBeInTheDocument();
    expect(VIEWS.map(({ id }) => id)).toEqual(VIEW_IDS);
  });

  it('are loaded when they are first shown, once, and see what was checked', async () => {
    const user = await openPane([NARRATIVE]);
    expect(tab('审核')).toHaveAttribute('aria-selected', 'true');
    expect(loads).toBe(0);
    await user.click(tab('说明'));
    expect(await screen.findByText('还没有审核')).toBeVisible();
    await user.click(tab('审核'));
    await user.click(screen.getByRole('button', { name: '一键审核' }));
    await screen.findByRole('region', { name: '审核结果' }, { timeout: 10_000 });
    await user.click(tab('说明'));
    expect(screen.getByText('株洲市渌口区网格化管理服务中心')).toBeVisible();
    expect(loads).toBe(1);
  });

  it('leave the list as it was: what was open and searched for is still there', async () => {
    const user = await openPane([NARRATIVE]);
    await user.click(screen.getByRole('button', { name: '一键审核' }));
    await screen.findByRole('region', { name: '审核结果' }, { timeout: 10_000 });
    await user.type(screen.getByRole('searchbox'), '文物');
    await user.click(tab('说明'));
    expect(screen.getByRole('searchbox')).not.toBeVisible();
    await user.click(tab('审核'));
    expect(screen.getByRole('searchbox')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('文物');
  });

  it('say so when they could not be loaded', async () => {
    const user = await openPane([BROKEN]);
    await user.click(tab('说明'));
    expect(await screen.findByRole('alert')).toHaveTextContent('“说明”没有下载完整。请检查网络');
  });

  it('are opened from the ribbon; 一键审核 goes back to its own', async () => {
    await openPane([NARRATIVE]);
    associateCommands([NARRATIVE]);
    excel.host.addin.show(false);
    await act(() => excel.host.ribbon.press('narrative'));
    expect(excel.host.addin.visible).toBe(true);
    expect(await screen.findByText('还没有审核')).toBeVisible();
    expect(tab('说明')).toHaveAttribute('aria-selected', 'true');
    await act(() => excel.host.ribbon.press('check'));
    expect(tab('审核')).toHaveAttribute('aria-selected', 'true');
  });

  it('asked for before the pane is drawn, one is shown when it is', async () => {
    excel = await openExcel({ sheets: [{ name: '甲' }] });
    associateCommands([NARRATIVE]);
    await excel.host.ribbon.press('narrative');
    excel.close();
    await openPane([NARRATIVE]);
    expect(await screen.findByText('还没有审核')).toBeVisible();
    expect(tab('说明')).toHaveAttribute('aria-selected', 'true');
  });

  it('axe finds nothing', async () => {
    const user = await openPane([NARRATIVE]);
    await user.click(tab('说明'));
    await screen.findByText('还没有审核');
    const rules = { 'color-contrast': { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});
