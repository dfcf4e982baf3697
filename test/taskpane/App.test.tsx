/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { associateCommands } from '../../taskpane/commands';
import {
  button,
  checkedPane,
  closePane,
  excel,
  LUKOU,
  openPane,
  selection,
  SHEET_04,
  shown,
} from './checkedPane';

/** Colours need a real browser; jsdom draws nothing. */
const AXE = { rules: { 'color-contrast': { enabled: false } } };

// A person waits too: two seconds until the pane says what it waits for.
jest.setTimeout(20_000);

afterEach(closePane);

describe('一键审核', () => {
  it('counts what it found, in the words of the reporting system', async () => {
    await checkedPane();
    for (const text of ['4 处错误', '4 处需核实', '4 处不规范']) expect(button(text)).toBeEnabled();
    expect(screen.getByText(/1 处尾差，1043 项一致，41 条规则未核对/)).toBeInTheDocument();
  });

  it('shows the lost digit of 04 once, and clicking it selects G13', async () => {
    const user = await checkedPane();
    const group = screen.getByRole('region', { name: '04表 财政拨款收入支出决算总表' });
    const findings = within(group).getAllByRole('button', { expanded: false });
    expect(findings).toHaveLength(1);
    await user.click(findings[0] as HTMLElement);
    await waitFor(() => {
      expect(selection()).toEqual({ sheet: SHEET_04, row: 12, column: 6 });
    });
    expect(within(group).getByText(/〔12\.01〕 = .*〔1\.01〕/)).toBeInTheDocument();
    expect(within(group).getByText('同一个数还使下面各处不符')).toBeInTheDocument();
  });

  it('takes both cells of a finding as links', async () => {
    const user = await checkedPane();
    await user.click(button(/05表 210 卫生健康支出·小计 12\.01/));
    await user.click(button('05表 C13（12.01）'));
    await waitFor(() => {
      expect(selection().sheet).toMatch(/^公开05表/);
    });
    expect(selection()).toMatchObject({ row: 12, column: 2 });
  });

  it('filters by class, searches, and says when nothing fits', async () => {
    const user = await checkedPane();
    await user.click(button('4 处不规范'));
    expect(screen.queryByRole('region', { name: /^04表/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), '文物');
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(1);
    await user.type(screen.getByRole('searchbox'), '不存在');
    expect(screen.getByText('没有符合条件的问题。')).toBeInTheDocument();
  });

  it('walks from place to place with 下一处 and 上一处', async () => {
    const user = await checkedPane();
    await user.click(button('下一处'));
    expect(screen.getByText(/^第 1 处，共 12 处：01表 本年支出合计/)).toHaveRole('status');
    const first = screen.getByRole('button', { expanded: true }).textContent;
    await user.click(button('下一处'));
    expect(screen.getByRole('button', { expanded: true }).textContent).not.toBe(first);
    await user.click(button('上一处'));
    expect(screen.getByRole('button', { expanded: true }).textContent).toBe(first);
  });

  it('is checked again by itself when a figure is corrected', async () => {
    await checkedPane();
    await act(async () => {
      excel.store.user.edit(SHEET_04, 'G13', 12.01);
      await excel.host.idle();
    });
    expect(screen.getByText('表格已改动，正在等待重新审核…')).toBeInTheDocument();
    await waitFor(
      () => {
        expect(button('3 处错误')).toBeInTheDocument();
      },
      { timeout: 10_000 },
    );
    expect(screen.queryByRole('region', { name: /^04表/ })).toBeNull();
  });

  it('keeps 尾差 and unchecked rules folded but there, each with its reason', async () => {
    await checkedPane();
    expect(screen.getByText('尾差（1）')).toBeInTheDocument();
    expect(screen.getByText(/301 工资福利支出 140\.10，所属各款之和 140\.11/)).toBeInTheDocument();
    expect(screen.getByText(/没有提供上年的决算表：HS-03/)).toBeInTheDocument();
  });
});

describe('marks and the result sheet', () => {
  it('colour the cells and go without a trace', async () => {
    const user = await checkedPane();
    const before = excel.store.snapshotState().sheets;
    await user.click(button('标记到表格'));
    await screen.findByText(/已给问题单元格着色/);
    expect(excel.store.snapshotState().sheets).not.toEqual(before);
    await user.click(button('清除标记'));
    await screen.findByText('已清除标记。');
    expect(excel.store.snapshotState().sheets).toEqual(before);
  });

  it('the result sheet lists every finding', async () => {
    const user = await checkedPane();
    await user.click(button('生成审核结果表'));
    await screen.findByText('已写到工作表“审核结果”。');
    const sheet = excel.store.snapshotState().sheets.find(({ name }) => name === '审核结果');
    const firstColumn = sheet?.cells?.filter(({ column }) => column === 0) ?? [];
    expect(firstColumn).toHaveLength(1 + 22);
  });

  it('what was said of them stays when the workbook is checked again by itself', async () => {
    const user = await checkedPane();
    await user.click(button('生成审核结果表'));
    await screen.findByText('已写到工作表“审核结果”。');
    await act(async () => {
      excel.store.user.edit(SHEET_04, 'G13', 12.01);
      await excel.host.idle();
    });
    expect(await screen.findByText('3 处错误', {}, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText('已写到工作表“审核结果”。')).toBeVisible();
    await user.click(button('重新审核'));
    expect(screen.queryByText('已写到工作表“审核结果”。')).toBeNull();
  });
});

describe('when something is in the way', () => {
  it('a workbook without any of the tables: says so and what to do', async () => {
    const user = await openPane({
      sheets: [{ name: 'Sheet1', cells: [{ row: 0, column: 0, value: '通讯录' }] }],
    });
    await user.click(button('一键审核'));
    expect(await screen.findByText(/没有找到决算公开表。请确认/)).toBeInTheDocument();
  });

  it('a protected sheet cannot be marked: says to take the protection away', async () => {
    const user = await checkedPane({
      sheets: LUKOU.sheets.map((sheet) => ({ ...sheet, protected: true })),
    });
    await user.click(button('标记到表格'));
    expect(await screen.findByText(/工作表或工作簿受保护.*撤消保护/)).toBeInTheDocument();
  });

  it('a check that waits for the user to end typing can be stopped', async () => {
    const user = await openPane();
    excel.store.user.enterCellEdit();
    await user.click(button('一键审核'));
    await user.click(await screen.findByRole('button', { name: '停止' }));
    expect(button('一键审核')).toBeInTheDocument();
    excel.store.user.leaveCellEdit();
    await excel.host.idle();
    expect(button('一键审核')).toBeInTheDocument();
  });

  it('says after a while what a check waits for, and goes on when the user has ended typing', async () => {
    const user = await openPane();
    excel.store.user.enterCellEdit();
    await user.click(button('一键审核'));
    expect(await screen.findByText(/如果正在编辑单元格，请先按回车键/, {}, { timeout: 5_000 })).toBeVisible();
    excel.store.user.leaveCellEdit();
    await shown();
    expect(screen.queryByText(/如果正在编辑单元格/)).toBeNull();
  });

  it('says after a while what a mark waits for, too', async () => {
    const user = await checkedPane();
    excel.store.user.enterCellEdit();
    await user.click(button('标记到表格'));
    expect(await screen.findByText(/如果正在编辑单元格，请先按回车键/, {}, { timeout: 5_000 })).toBeVisible();
    excel.store.user.leaveCellEdit();
    expect(await screen.findByText(/已给问题单元格着色/)).toBeVisible();
  });

  it('a cell that cannot be gone to while another is edited says so', async () => {
    const user = await checkedPane();
    excel.store.user.enterCellEdit();
    await user.click(button('下一处'));
    expect(await screen.findByText(/正在编辑单元格。请按回车键/)).toBeVisible();
    excel.store.user.leaveCellEdit();
  });

  it('转为数值 without a formula of ours says what to select', async () => {
    const user = await openPane();
    await user.click(button('转为数值'));
    expect(await screen.findByText(/请先选中含有 =JUESUAN/)).toBeInTheDocument();
  });
});

describe('accessibility', () => {
  it('axe finds nothing, before the check and with an open finding', async () => {
    const user = await openPane();
    expect((await axe.run(document.body, AXE)).violations).toEqual([]);
    await user.click(button('一键审核'));
    await shown();
    await user.click(button('下一处'));
    expect((await axe.run(document.body, AXE)).violations).toEqual([]);
  });

  it('the keyboard alone is enough: the first finding is reached and opened with Tab and Enter', async () => {
    // Without the tabs, past which the focus goes on only where things are in view; Chromium shows that.
    const user = await checkedPane(LUKOU, []);
    for (let i = 0; i < 30; i++) {
      await user.tab();
      if (document.activeElement?.getAttribute('aria-expanded') === 'false') break;
    }
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { expanded: true })).toBeInTheDocument();
  });
});

describe('自定义规则', () => {
  it('begins with examples, is not overwritten, and runs with the others', async () => {
    const user = await openPane();
    await user.click(button('自定义规则'));
    await screen.findByText(/请在工作表“自定义规则”里写规则/);
    await act(async () => {
      excel.store.user.edit('自定义规则', 'D3', '07[决算].公务接待费 = 0');
      await excel.host.idle();
    });
    await user.click(button('自定义规则'));
    await user.click(button('一键审核'));
    await shown();
    expect(button('5 处错误')).toBeInTheDocument();
  });
});

describe('a 核实性 finding', () => {
  const EQUIPMENT = /办公设备购置、专用设备购置合计 349\.52/;

  async function explained() {
    const user = await checkedPane();
    await user.click(button(EQUIPMENT));
    await user.type(screen.getByRole('textbox', { name: '书面说明' }), '=协议供货，已在上年采购');
    await user.click(button('保存说明'));
    await screen.findByText('已保存到工作表“核实说明”。');
    return user;
  }

  it('takes a written reason, which is kept as text in the sheet 核实说明', async () => {
    await explained();
    expect(button(/349\.52.*（已说明）/)).toBeInTheDocument();
    const sheet = excel.store.snapshotState().sheets.find(({ name }) => name === '核实说明');
    const kept = sheet?.cells?.find(({ row, column }) => row === 1 && column === 2);
    expect(kept).toMatchObject({ value: '=协议供货，已在上年采购' });
    expect(kept?.formula).toBeUndefined();
  });

  it('keeps its reason when the workbook is saved and opened again', async () => {
    await explained();
    const saved = excel.store.snapshotState();
    await closePane();
    await checkedPane(saved);
    expect(button(/349\.52.*（已说明）/)).toBeInTheDocument();
  });

  it('asks again when its figures change', async () => {
    await explained();
    const saved = excel.store.snapshotState();
    await closePane();
    const sheet = saved.sheets.find(({ name }) => name.startsWith('公开06表'))?.name ?? '';
    const user = await openPane(saved);
    excel.store.user.edit(sheet, 'I10', 350.52);
    await user.click(button('一键审核'));
    await shown();
    await user.click(button(/合计 350\.52.*（数字已变，请重新说明）/));
    expect(screen.getByRole('textbox', { name: '书面说明' })).toHaveValue('=协议供货，已在上年采购');
    await user.click(button('保存说明'));
    expect(await screen.findByRole('button', { name: /350\.52.*（已说明）/ })).toBeInTheDocument();
  });
});

describe('the ribbon', () => {
  it('checks, steps, takes marks away and always tells Excel that it is done', async () => {
    const user = await openPane();
    associateCommands();
    await act(() => excel.host.ribbon.press('check'));
    await shown();
    await act(() => excel.host.ribbon.press('next'));
    const first = screen.getByRole('button', { expanded: true }).textContent;
    await act(() => excel.host.ribbon.press('next'));
    await act(() => excel.host.ribbon.press('previous'));
    expect(screen.getByRole('button', { expanded: true }).textContent).toBe(first);
    const before = excel.store.snapshotState().sheets;
    await user.click(button('标记到表格'));
    await screen.findByText(/已给问题单元格着色/);
    await act(() => excel.host.ribbon.press('unmark'));
    expect(await screen.findByText('已清除标记。')).toBeInTheDocument();
    expect(excel.store.snapshotState().sheets).toEqual(before);
  });

  it('says in the pane what 转为数值 needs', async () => {
    await openPane();
    associateCommands();
    await act(() => excel.host.ribbon.press('toValues'));
    expect(await screen.findByText(/请先选中含有 =JUESUAN/)).toBeInTheDocument();
  });
});
