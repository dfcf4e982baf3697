import { existsSync, mkdirSync, renameSync, statSync, writeFileSync, appendFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { writeWorkbook } from '../../files/xlsx/writeWorkbook';
import { summaryHtml } from '../../src/report/batch/html';
import { summarySheets } from '../../src/report/batch/sheets';
import type { Summary } from '../../src/report/batch/summary';
import { summaryText } from '../../src/report/batch/text';
import { Failure } from '../failure';
import { notWritten } from '../messages';
import { refuseOverwrite, type Format } from '../output';
import { RENDERINGS, type Done } from './job';
import { inFolder } from './messages';

/** Where results go, one after the other as they come. */
export interface Sink {
  take(done: Done): void;
  finish(summary: Summary): void | Promise<void>;
}

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', json: '.json', md: '.md' };

function trying<T>(out: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure(notWritten(out, error instanceof Error ? error.message : String(error)));
  }
}

/** Whole or not at all: a run that is killed leaves no half file under the name. */
function writeWhole(path: string, content: string | Uint8Array): void {
  trying(path, () => {
    const part = `${path}.part`;
    writeFileSync(part, content);
    renameSync(part, path);
  });
}

/** Reports one after the other, through `write`. */
function stream(format: Format, isBatch: boolean, write: (text: string) => void, end: () => void): Sink {
  const { head, separator, foot } = RENDERINGS[format];
  let count = 0;
  return {
    take: ({ rendered }) => {
      write((count === 0 ? head : separator) + rendered);
      count++;
    },
    finish: (summary) => {
      if (count === 0) write(head);
      write(foot);
      if (isBatch && format === 'text') write(`\n════════\n\n${summaryText(summary)}`);
      end();
    },
  };
}

function fileSink(out: string, format: Format, isBatch: boolean): Sink {
  const part = `${out}.part`;
  trying(out, () => {
    writeFileSync(part, '');
  });
  return stream(
    format,
    isBatch,
    (text) => {
      trying(out, () => {
        appendFileSync(part, text);
      });
    },
    () => {
      trying(out, () => {
        renameSync(part, out);
      });
    },
  );
}

async function writeSummary(out: string, summary: Summary): Promise<void> {
  const isSheet = extname(out).toLowerCase() === '.xlsx';
  writeWhole(out, isSheet ? await writeWorkbook(summarySheets(summary)) : summaryHtml(summary));
}

/** One report for each workbook, under its name, and the summary beside them. */
function folderSink(folder: string, format: Format): Sink {
  trying(folder, () => {
    mkdirSync(folder, { recursive: true });
  });
  const names = new Set<string>();
  const { head, foot } = RENDERINGS[format];
  return {
    take: ({ rendered, unit }) => {
      const stem = basename(unit.file, extname(unit.file));
      let name = stem;
      for (let i = 2; names.has(name); i++) name = `${stem} (${i})`;
      names.add(name);
      writeWhole(join(folder, `${name}${ENDINGS[format]}`), head + rendered + foot);
    },
    finish: async (summary) => {
      await writeSummary(join(folder, '汇总.xlsx'), summary);
      await writeSummary(join(folder, '汇总.html'), summary);
      process.stdout.write(`${summaryText(summary)}\n${inFolder(names.size, folder)}`);
    },
  };
}

const isFolder = (path: string): boolean =>
  /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory());

/** Where --out leads: a folder, a summary by its ending, a file, or the terminal. Never over a file that was read. */
export function openSink(
  out: string | undefined,
  format: Format,
  inputs: readonly string[],
  isBatch: boolean,
): Sink {
  if (out === undefined) {
    return stream(
      format,
      isBatch,
      (text) => {
        process.stdout.write(text);
      },
      () => undefined,
    );
  }
  if (isFolder(out)) return folderSink(out, format);
  refuseOverwrite(out, inputs);
  if (/\.(?:xlsx|html?)$/i.test(out)) {
    return {
      take: () => undefined,
      finish: async (summary) => {
        await writeSummary(out, summary);
        process.stdout.write(summaryText(summary));
      },
    };
  }
  return fileSink(out, format, isBatch);
}
