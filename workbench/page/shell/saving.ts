import { COPY_NAME, NOT_SAVED, saved } from '../messages';
import { button, element } from './element';
import { showNotice } from './notice';
import type { Workbook, Workbooks } from './workbooks';

function download(name: string, bytes: ArrayBuffer): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

async function save(workbooks: Workbooks, workbook: Workbook): Promise<void> {
  const name = COPY_NAME(workbook.name);
  try {
    const { copyOf } = await import('../file/copyOf');
    download(name, await copyOf(workbook.open.book));
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
