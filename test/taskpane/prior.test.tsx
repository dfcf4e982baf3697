/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { button, checkedPane, closePane, openPane, shown } from './checkedPane';

// A person waits too: two seconds until the pane says what it waits for.
jest.setTimeout(20_000);

afterEach(closePane);

describe('last year’s workbook', () => {
  const CASE = join(__dirname, '../cases/lukou-2020');
  const fileOf = (name: string, as: string) => new File([readFileSync(join(CASE, name))], as);
  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText('上年决算…', { selector: 'input' }), {
      target: { files: [file] },
    });
  const NEEDS_IT = /没有提供上年的决算表：HS-03/;

  it('is checked against at once, and no more when it is taken away', async () => {
    const user = await checkedPane();
    expect(screen.getByText(NEEDS_IT)).toBeInTheDocument();
    choose(fileOf('workbook.xlsx', '2019年决算.xlsx'));
    expect(await screen.findByText('上年决算：2019年决算.xlsx')).toBeVisible();
    await waitFor(
      () => {
        expect(screen.queryByText(NEEDS_IT)).toBeNull();
      },
      { timeout: 10_000 },
    );
    // The wrong cells are still found.
    await user.click(screen.getByText(/^05表 210 卫生健康支出/));
    expect(await screen.findByText('唯一可能', {}, { timeout: 10_000 })).toBeVisible();
    await user.click(button('不用它'));
    expect(await screen.findByText(NEEDS_IT, {}, { timeout: 10_000 })).toBeInTheDocument();
    expect(screen.queryByText(/^上年决算：/)).toBeNull();
  });

  it('may be opened before the first check, and is the same for the explanation', async () => {
    const user = await openPane();
    choose(fileOf('workbook.xlsx', '2019年决算.xlsx'));
    await screen.findByText('上年决算：2019年决算.xlsx');
    await user.click(button('一键审核'));
    await shown();
    expect(screen.queryByText(NEEDS_IT)).toBeNull();
    await user.click(screen.getByRole('tab', { name: '说明' }));
    await screen.findByRole('button', { name: '起草说明' });
    expect(screen.getAllByText('上年决算：2019年决算.xlsx')).toHaveLength(2);
  });

  it('that is none is refused with the reason', async () => {
    await checkedPane();
    choose(fileOf('narrative.txt', '2019年决算.xlsx'));
    expect(await screen.findByText(/不是/)).toBeVisible();
    expect(screen.queryByText(/^上年决算：/)).toBeNull();
    expect(screen.getByText(NEEDS_IT)).toBeInTheDocument();
  });
});
