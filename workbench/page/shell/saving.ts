import { COPY_NAME, NOT_SAVED, saved } from '../messages';
import { download } from './download';
import { button, element } from './element';
import { showNotice } from './notice';
import type { Workbook, Workbooks } from './workbooks';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function save(workbooks: Workbooks, workbook: Workbook): Promise<void> {
  const name = COPY_NAME(workbook.name);
  try {
    const { copyOf } = await import('../file/copyOf');
    download(name, await copyOf(workbook.open.book), XLSX);
    workbooks.setChanged(workbook, false);
    showNotice(saved(name), 'info');
  } catch (error) {
    console.error(error);
    showNotice(NOT_SAVED, 'error');
  }
}

/** 另存: says first what a copy keeps and what not. */
export function setUpSaving(workbooks: Workbooks): void {
  const dialog = element('save-dialog', HTMLDialogElement);
  let asked: Workbook | null = null;
  button('save').addEventListener('click', () => {
    asked = workbooks.current;
    if (!asked) return;
    element('save-name', HTMLElement).textContent = COPY_NAME(asked.name);
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'save' && asked) void save(workbooks, asked);
    asked = null;
  });
}
