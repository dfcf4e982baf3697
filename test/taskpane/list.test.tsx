/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { address } from '../../src/sheet/address';
import { render as renderBook } from '../kit/render/workbook';
import { accountsOf, RICH } from '../kit/sample';
import { HUNAN } from '../kit/style';
import { button, checkedPane, closePane, excel, openPane, shown } from './checkedPane';
import { workbookOf } from './excel';

// A person waits too: two seconds until the pane says what it waits for.
jest.setTimeout(20_000);

afterEach(closePane);

describe('the list', () => {
  it('can be grouped by class, the errors first, and back by table', async () => {
    const user = await checkedPane();
    await user.click(button('按类别分组'));
    const groups = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(groups()).toEqual(['逻辑性（4）', '核实性（4）', '规范性（4）']);
    await user.click(button('按表分组'));
    expect(groups()[0]).toBe('03表 支出决算表（2）');
  });

  it('shows everything again when the last finding of the class looked at has been corrected', async () => {
    // 08 and 09 are empty and do not say so: 不规范, whatever else is right.
    const activities = ['2010101', '2010102'].map((code) => ({
      code,
      generalBasic: 9_000,
      generalProject: 500,
    }));
    const accounts = accountsOf({ ...RICH, activities, economic: { '30201': 5_000 } });
    const user = await openPane(workbookOf(renderBook(accounts, HUNAN)));
    const { sheets } = excel.store.snapshotState();
    const income = sheets.find(({ name }) => name === '收入决算表');
    const figure = income?.cells?.findLast(({ value }) => typeof value === 'number');
    if (!income || !figure || typeof figure.value !== 'number') throw new Error('no figure in 02');
    const cell = address(figure);
    excel.store.user.edit(income.name, cell, figure.value + 1_000);
    await user.click(button('一键审核'));
    await shown();
    await user.click(button(/^\d+ 处错误$/));
    expect(screen.queryByText(/写明“本单位没有国有资本/)).toBeNull();
    await act(async () => {
      excel.store.user.edit(income.name, cell, figure.value);
      await excel.host.idle();
    });
    expect(await screen.findByText('0 处错误', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText(/写明“本单位没有国有资本/)).toBeVisible();
  });

  it('brings the place stepped to into view', async () => {
    const seen = jest.spyOn(HTMLElement.prototype, 'scrollIntoView');
    const user = await checkedPane();
    expect(seen).not.toHaveBeenCalled();
    await user.click(button('下一处'));
    expect(seen).toHaveBeenCalledTimes(1);
    seen.mockRestore();
  });
});
