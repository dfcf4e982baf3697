/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '../../taskpane/components/App';
import { VerifyPanel } from '../../taskpane/components/narrative/VerifyPanel';
import { themeFor } from '../../taskpane/components/theme';
import type { View } from '../../taskpane/view';
import { openCase } from '../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from './excel';
import { newUser } from './user';

const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
const FOLDER = join(__dirname, '../cases/lukou-2020');
const TEXT = readFileSync(join(FOLDER, 'narrative.txt'), 'utf8');
const VIEWS: readonly View[] = [{ id: 'verify', title: '核对', load: () => Promise.resolve(VerifyPanel) }];

jest.setTimeout(30_000);

let excel: OpenExcel;

async function openPanel() {
  excel = await openExcel(LUKOU);
  render(<App theme={themeFor('#FFFFFF', false)} views={VIEWS} />);
  const user = newUser();
  await user.click(screen.getByRole('tab', { name: '核对' }));
  await screen.findByRole('textbox', { name: '决算情况说明' });
  return user;
}

/** Typing seven thousand letters one by one would show nothing more. */
const paste = (text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: '决算情况说明' }), { target: { value: text } });
};

async function verified(text: string) {
  const user = await openPanel();
  paste(text);
  await user.click(screen.getByRole('button', { name: '核对说明' }));
  const results = await screen.findByRole('region', { name: '核对结果' }, { timeout: 10_000 });
  return { user, results };
}

afterEach(async () => {
  expect(screen.queryByText(/Excel 没有完成这个操作/)).toBeNull();
  expect(excel.host.faults).toEqual([]);
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await excel.host.idle();
  excel.close();
});

describe('核对', () => {
  it('counts what is wrong, and lists that first', async () => {
    const { results } = await verified(TEXT);
    expect(within(results).getByRole('button', { name: '24 处有误' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(within(results).getByRole('button', { name: '1 处尾差' })).toBeEnabled();
    expect(within(results).getByRole('button', { name: /处无法核对/ })).toBeEnabled();
    expect(within(results).getAllByRole('button', { expanded: false })).toHaveLength(24);
  });

  it('opens a claim to what it should be, why, and its cell', async () => {
    const { user, results } = await verified(TEXT);
    await user.click(within(results).getByRole('button', { name: /六.*320\.54万元 → 670\.06万元/ }));
    expect(within(results).getByText(/公用经费写的是320\.54万元/)).toBeInTheDocument();
    expect(within(results).getByText('应为：670.06万元')).toBeInTheDocument();
    await user.click(within(results).getByRole('button', { name: /06表 I33/ }));
    const { view } = excel.store.snapshotState();
    expect(view.activeSheet).toMatch(/^公开06表/);
    expect(view.selected[view.activeSheet]?.[0]).toMatchObject({ row: 32, column: 8 });
  });

  it('puts the right figure into the text, and takes it out again', async () => {
    const { user, results } = await verified(TEXT);
    await user.click(within(results).getByRole('button', { name: /280\.43% → 380\.43%/ }));
    await user.click(within(results).getByRole('button', { name: '采用正确数' }));
    expect(await screen.findByText('已改正 1 处')).toBeInTheDocument();
    expect(screen.getByText('380.43%', { selector: 'button' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '恢复原文' }));
    expect(await screen.findByText('280.43%', { selector: 'button' })).toBeInTheDocument();
  });

  it('follows a figure that is changed in the workbook', async () => {
    const { results } = await verified('七、“三公”经费支出决算情况说明\n公务接待费0.40万元。');
    expect(within(results).getByRole('button', { name: '0 处有误' })).toBeInTheDocument();
    const sheet = LUKOU.sheets.map(({ name }) => name).find((name) => name.startsWith('公开07表')) ?? '';
    excel.store.user.edit(sheet, 'L8', 0.5);
    expect(
      await within(results).findByRole('button', { name: '1 处有误' }, { timeout: 10_000 }),
    ).toBeInTheDocument();
  });

  it('opens a .docx, and says what a file is that holds no text', async () => {
    const user = await openPanel();
    const input = screen.getByLabelText('打开文件…', { selector: 'input' });
    await user.upload(input, new File([readFileSync(join(FOLDER, 'narrative.docx'))], '说明.docx'));
    expect(await screen.findByText('已打开 说明.docx')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '决算情况说明' })).toHaveValue(TEXT.replace(/\n$/, ''));
    fireEvent.change(input, { target: { files: [new File(['%PDF-1.7'], '说明.docx')] } });
    expect((await screen.findAllByText(/看起来是PDF 文件/)).length).toBeGreaterThan(0);
  });

  it('says so where nothing can be checked', async () => {
    await verified('今天天气很好。');
    expect(screen.getByText('没有找到可以核对的数字和说法。')).toBeInTheDocument();
  });

  it('keeps to what axe asks', async () => {
    const { user, results } = await verified(TEXT);
    await user.click(within(results).getByRole('button', { name: /280\.43% → 380\.43%/ }));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
