import { FOLDER, NO_FILES, NO_SAMPLE, refused, SAMPLE_NAME, TOO_LARGE, UNREADABLE } from '../messages';
import { element, button } from './element';
import { hideNotice, showNotice } from './notice';
import type { Workbooks } from './workbooks';

const LARGEST = 50 * 1024 * 1024;

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Opens one file after the other, so that one that is no workbook does not stop the rest. */
export async function openFiles(workbooks: Workbooks, files: readonly File[]): Promise<void> {
  hideNotice();
  for (const file of files) {
    if (file.size > LARGEST) {
      showNotice(refused(file.name, TOO_LARGE), 'error');
      continue;
    }
    const bytes = await bytesOf(file);
    if (bytes) await workbooks.open(file.name, bytes);
    else showNotice(refused(file.name, UNREADABLE), 'error');
  }
}

export async function openSample(workbooks: Workbooks): Promise<void> {
  const response = await fetch('sample/lukou-2020.xlsx').catch(() => null);
  if (!response?.ok) {
    showNotice(NO_SAMPLE, 'error');
    return;
  }
  await workbooks.open(SAMPLE_NAME, new Uint8Array(await response.arrayBuffer()));
}

export function openDropped(workbooks: Workbooks, { items, files }: DataTransfer): void {
  const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  if (isFolder) showNotice(FOLDER, 'error');
  else if (files.length === 0) showNotice(NO_FILES, 'error');
  else void openFiles(workbooks, [...files]);
}

/** The buttons that open files or the sample. */
export function setUpOpening(workbooks: Workbooks): void {
  const chooser = element('files', HTMLInputElement);
  for (const id of ['open', 'empty-open']) {
    button(id).disabled = false;
    button(id).addEventListener('click', () => {
      chooser.click();
    });
  }
  for (const id of ['sample', 'empty-sample']) {
    button(id).disabled = false;
    button(id).addEventListener('click', () => void openSample(workbooks));
  }
  chooser.addEventListener('change', () => {
    const chosen = [...(chooser.files ?? [])];
    // The same file may be chosen again.
    chooser.value = '';
    void openFiles(workbooks, chosen);
  });
}
