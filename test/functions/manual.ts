import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../docs/函数');

export interface Page {
  /** The file's name without its ending: the function's name, or README. */
  readonly name: string;
  readonly text: string;
}

export const PAGES: readonly Page[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ name: file.slice(0, -3), text: readFileSync(join(FOLDER, file), 'utf8') }));

type Row = Readonly<Record<string, string>>;

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The rows of all tables of a page whose header is exactly this one or begins with it. */
export function rowsUnder({ text }: Page, ...header: readonly string[]): readonly Row[] {
  const tables = [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => table.trim().split('\n'));
  return tables.flatMap(([first = '', , ...lines]): readonly Row[] => {
    const names = cellsOf(first);
    if (header.some((name, i) => names[i] !== name)) return [];
    return lines.map((line) =>
      Object.fromEntries(cellsOf(line).map((cell, i) => [names[i] ?? '', cell] as const)),
    );
  });
}

/** What a cell of a table holds between its backticks. */
export const code = (cell = ''): string => cell.replace(/^`(.*)`$/, '$1');
