import { documentFor, isDocument } from '../../files/document/namesake';
import { isWorkbook } from '../../files/workbook/workbookName';

/** A workbook of the folder, with its explanation where one of its name lies beside it. */
export interface Book {
  /** Its way from the folder: “城建局/决算.xlsx”. */
  readonly path: string;
  readonly file: File;
  readonly text: File | null;
}

export interface Folder {
  readonly name: string;
  readonly books: readonly Book[];
}

interface Found {
  readonly path: string;
  readonly file: File;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function toFolder(name: string, files: readonly Found[]): Folder {
  const documents = new Map<string, Map<string, File>>();
  for (const { path, file } of files) {
    if (!isDocument(file.name)) continue;
    const beside = documents.get(folderOf(path)) ?? new Map<string, File>();
    documents.set(folderOf(path), beside.set(file.name, file));
  }
  const textFor = ({ path, file }: Found): File | null => {
    const beside = documents.get(folderOf(path)) ?? new Map<string, File>();
    return beside.get(documentFor(file.name, [...beside.keys()]) ?? '') ?? null;
  };
  const books = files
    .filter(({ file }) => isWorkbook(file.name))
    .map((found) => ({ ...found, text: textFor(found) }))
    .sort((a, b) => a.path.localeCompare(b.path, 'zh-CN', { numeric: true }));
  return { name, books };
}

/** What the browser's choice of a folder gives: every file in it, at any depth. */
export function chosenFolder(files: readonly File[]): Folder {
  const [first] = files;
  const name = first?.webkitRelativePath.split('/')[0] ?? '';
  return toFolder(
    name,
    files.map((file) => ({ path: file.webkitRelativePath.split('/').slice(1).join('/'), file })),
  );
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder tells its entries in portions, and the end by an empty one. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

async function filesIn(folder: FileSystemDirectoryEntry, way: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const entry of await entriesIn(folder)) {
    const path = `${way}${entry.name}`;
    if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry, `${path}/`)));
    else found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

/** A folder that was dropped. */
export const droppedFolder = async (entry: FileSystemDirectoryEntry): Promise<Folder> =>
  toFolder(entry.name, await filesIn(entry, ''));
