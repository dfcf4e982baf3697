import type { Summary } from '../../src/report/batch/summary';
import { makeButton } from './make';
import * as say from './messages';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Keeping {
  readonly save: (name: string, content: BlobPart, type: string) => void;
  readonly failed: (message: string) => void;
}

export interface Keepers {
  readonly buttons: readonly HTMLButtonElement[];
  readonly allow: (isAllowed: boolean) => void;
}

/** Buttons that keep the summary as a page or as a workbook, under the folder's name; at first not allowed. */
export function makeKeepers(folder: string, summary: () => Summary, { save, failed }: Keeping): Keepers {
  const keeper = (label: string, file: string, type: string, content: () => Promise<BlobPart>) =>
    makeButton(label, () => {
      content().then(
        (made) => {
          save(file, made, type);
        },
        (error: unknown) => {
          console.error(error);
          failed(say.NOT_SAVED);
        },
      );
    });
  const buttons = [
    keeper(say.SAVE_PAGE, say.PAGE_NAME(folder), 'text/html', async () =>
      (await import('../../src/report/batch/html')).summaryHtml(summary()),
    ),
    keeper(say.SAVE_SHEET, say.SHEET_NAME(folder), XLSX, async () => {
      const { writeWorkbook } = await import('../../files/xlsx/writeWorkbook');
      const { summarySheets } = await import('../../src/report/batch/sheets');
      return (await writeWorkbook(summarySheets(summary()))).slice();
    }),
  ];
  const allow = (isAllowed: boolean) => {
    for (const button of buttons) button.disabled = !isAllowed;
  };
  allow(false);
  return { buttons, allow };
}
