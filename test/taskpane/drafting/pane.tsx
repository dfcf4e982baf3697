import { cleanup, render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { App } from '../../../taskpane/components/App';
import { DraftPanel } from '../../../taskpane/components/drafting/DraftPanel';
import { themeFor } from '../../../taskpane/components/theme';
import type { View } from '../../../taskpane/view';
import type { WorkbookData } from '../../../workbench/officejs/memory/workbookData';
import { openCase } from '../../kit/cases';
import { openExcel, workbookOf, type OpenExcel } from '../excel';
import { newUser } from '../user';

export const LUKOU = workbookOf(openCase('lukou-2020/workbook.xlsx'));
export const LONG = { timeout: 10_000 };
export const FIRST_SECTION = '一、收入支出决算总体情况说明';

const VIEWS: readonly View[] = [{ id: 'draft', title: '起草', load: () => Promise.resolve(DraftPanel) }];

/** The pane with the view 起草, over a workbook. */
export class Pane {
  private constructor(
    readonly excel: OpenExcel,
    readonly user: UserEvent,
  ) {}

  /** Opens it and drafts. */
  static async drafted(workbook: WorkbookData = LUKOU): Promise<Pane> {
    const pane = new Pane(await openExcel(workbook), newUser());
    render(<App theme={themeFor('#FFFFFF', false)} views={VIEWS} />);
    await pane.user.click(screen.getByRole('tab', { name: '起草' }));
    await pane.press('起草说明');
    await screen.findByRole('region', { name: /^一、/ }, LONG);
    return pane;
  }

  async press(name: string): Promise<void> {
    await this.user.click(await screen.findByRole('button', { name }, LONG));
  }

  section(name: string) {
    return within(screen.getByRole('region', { name }));
  }

  /** Writes the first paragraph of a section anew. */
  async rewrite(section: string, text: string): Promise<void> {
    const own = this.section(section);
    await this.user.click(own.getAllByRole('button', { name: '修改' })[0] as HTMLElement);
    const box = own.getByRole('textbox', { name: '段落文字' });
    await this.user.clear(box);
    await this.user.type(box, text);
    await this.user.click(own.getByRole('button', { name: '完成' }));
  }

  async chooseWording(label: string): Promise<void> {
    const select = screen.getByRole('combobox', { name: '文字样式' });
    await this.user.selectOptions(select, await within(select).findByRole('option', { name: label }));
  }

  get activeSheet(): string {
    return this.excel.store.snapshotState().view.activeSheet;
  }

  /** The cells of a sheet as text, by row and column. */
  cells(sheet: string): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
    const { sheets } = this.excel.store.snapshotState();
    return (sheets.find(({ name }) => name === sheet)?.cells ?? []).map(({ row, column, value }) => ({
      row,
      column,
      text: String(value),
    }));
  }

  /** Nothing went wrong behind the user's back. */
  async close(): Promise<void> {
    expect(screen.queryByText(/Excel 没有完成这个操作/)).toBeNull();
    expect(this.excel.host.faults).toEqual([]);
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.excel.host.idle();
    this.excel.close();
  }
}
