import { chosenFolder, droppedFolder, type Folder } from '../../folder/folderFiles';
import {
  FOLDER_UNREADABLE,
  NO_FILES,
  NO_SAMPLE,
  NOT_READ,
  refused,
  SAMPLE_NAME,
  TOO_LARGE,
  UNREADABLE,
} from '../messages';
import { openFile } from '../file/openFile';
import type { Opened } from '../file/readFile';
import type { EarlyPane } from '../pane/earlyPane';
import { element, button } from './element';
import { hideNotice, showNotice } from './notice';
import type { FolderTab } from './folderTab';
import type { Workbooks } from './workbooks';

const LARGEST = 50 * 1024 * 1024;

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A file as far as it could be read, or what to say of it. */
async function read(file: File): Promise<Opened | string> {
  if (file.size > LARGEST) return TOO_LARGE;
  const bytes = await bytesOf(file);
  if (!bytes) return UNREADABLE;
  try {
    return await openFile(file.name, bytes);
  } catch (error) {
    console.error(error);
    return NOT_READ;
  }
}

/** Opens one file after the other, so that one that is no workbook does not stop the rest. */
export async function openFiles(workbooks: Workbooks, files: readonly File[]): Promise<void> {
  hideNotice();
  for (const file of files) {
    if (workbooks.showOpened(file)) continue;
    const opened = await read(file);
    if (typeof opened === 'string') showNotice(refused(file.name, opened), 'error');
    else await workbooks.open(file.name, opened, { file });
  }
}

/** The sample, or null where it does not come with the page. */
export async function readSample(): Promise<Opened | null> {
  try {
    const response = await fetch('sample/lukou-2020.xlsx');
    return response.ok ? await openFile(SAMPLE_NAME, new Uint8Array(await response.arrayBuffer())) : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The sample, and its pane where that is there already. */
export async function openSample(
  workbooks: Workbooks,
  reading = readSample(),
  opening?: Promise<EarlyPane>,
): Promise<void> {
  const [sample, early] = await Promise.all([reading, opening]);
  if (sample) await workbooks.open(SAMPLE_NAME, sample, early && { early });
  else {
    early?.pane.frame.remove();
    showNotice(NO_SAMPLE, 'error');
  }
}

async function openFolder(folderTab: FolderTab, reading: Promise<Folder>): Promise<void> {
  hideNotice();
  try {
    await folderTab.open(await reading);
  } catch (error) {
    console.error(error);
    showNotice(FOLDER_UNREADABLE, 'error');
  }
}

/** A folder is checked as a whole, and the files dropped with it are left to the next time. */
export function openDropped(
  workbooks: Workbooks,
  folderTab: FolderTab,
  { items, files }: DataTransfer,
): void {
  const folder = [...items]
    .map((item) => item.webkitGetAsEntry())
    .find((entry) => entry?.isDirectory === true);
  if (folder) void openFolder(folderTab, droppedFolder(folder as FileSystemDirectoryEntry));
  else if (files.length === 0) showNotice(NO_FILES, 'error');
  else void openFiles(workbooks, [...files]);
}

/** Files once chosen, which may be chosen again. */
function onChosen(id: string, chosen: (files: readonly File[]) => void): HTMLInputElement {
  const chooser = element(id, HTMLInputElement);
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    chooser.value = '';
    if (files.length > 0) chosen(files);
  });
  return chooser;
}

/** The buttons that open files, a folder or the sample. */
export function setUpOpening(workbooks: Workbooks, folderTab: FolderTab): void {
  const files = onChosen('files', (chosen) => void openFiles(workbooks, chosen));
  const folder = onChosen('folder-files', (chosen) => {
    void openFolder(folderTab, Promise.resolve(chosenFolder(chosen)));
  });
  for (const [id, chooser] of [
    ['open', files],
    ['empty-open', files],
    ['open-folder', folder],
    ['empty-open-folder', folder],
  ] as const) {
    button(id).disabled = false;
    button(id).addEventListener('click', () => {
      chooser.click();
    });
  }
  for (const id of ['sample', 'empty-sample']) {
    button(id).disabled = false;
    button(id).addEventListener('click', () => void openSample(workbooks));
  }
}
