import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { summaryHtml } from '../../src/report/batch/html';
import { printable } from '../../src/report/batch/printable';
import { rollUpJson } from '../../src/report/batch/rollUpJson';
import { rollUpMarkdown } from '../../src/report/batch/rollUpText';
import { summarySheets } from '../../src/report/batch/sheets';
import type { Summary } from '../../src/report/batch/summary';
import { summaryText } from '../../src/report/batch/text';
import { refuseOverwrite, type Format } from '../output';
import { RENDERINGS, type Done } from './job';
import { inFolder } from './messages';
import { isFolderName, refuseFolder, SUMMARY_PAGE, SUMMARY_SHEET } from './outFolder';
import { growing, trying, writeWhole } from './writing';

/** Where results go, one after the other as they come. */
export interface Sink {
  take(done: Done): void;
  finish(summary: Summary): void | Promise<void>;
}

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', json: '.json', md: '.md' };

/** As it may be shown on a terminal; JSON has a spelling of its own for what may not. */
const shown = (format: Format, text: string): string => (format === 'json' ? text : printable(text));

/** What stands after the last report. */
function closing(format: Format, { rollUp, ...summary }: Summary, isBatch: boolean): string {
  const { foot } = RENDERINGS[format];
  if (format === 'text')
    return isBatch ? `${foot}\n════════\n\n${summaryText({ ...summary, rollUp })}` : foot;
  if (rollUp === null) return foot;
  if (format === 'md') return `${foot}\n${rollUpMarkdown(rollUp)}`;
  // One more key in the object that the foot closes.
  const key = JSON.stringify({ rollUp: rollUpJson(rollUp) }, null, 2).slice(1, -2);
  return foot.replace(/\n\}\n$/, () => `,${key}\n}\n`);
}

/** Reports one after the other, through `write`. */
function stream(format: Format, isBatch: boolean, write: (text: string) => void, end: () => void): Sink {
  const { head, separator } = RENDERINGS[format];
  let count = 0;
  return {
    take: ({ rendered }) => {
      write(shown(format, (count === 0 ? head : separator) + rendered));
      count++;
    },
    finish: (summary) => {
      if (count === 0) write(head);
      write(shown(format, closing(format, summary, isBatch || summary.rollUp !== null)));
      end();
    },
  };
}

async function writeSummary(out: string, summary: Summary): Promise<void> {
  if (extname(out).toLowerCase() !== '.xlsx') {
    writeWhole(out, summaryHtml(summary));
    return;
  }
  // What writes .xlsx is large, and most runs write none.
  const { writeWorkbook } = await import('../../files/xlsx/writeWorkbook');
  writeWhole(out, await writeWorkbook(summarySheets(summary)));
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
      // As file systems compare names that do not tell 甲A from 甲a.
      for (let i = 2; names.has(name.toLowerCase()); i++) name = `${stem} (${i})`;
      names.add(name.toLowerCase());
      writeWhole(join(folder, `${name}${ENDINGS[format]}`), shown(format, head + rendered + foot));
    },
    finish: async (summary) => {
      await writeSummary(join(folder, SUMMARY_SHEET), summary);
      await writeSummary(join(folder, SUMMARY_PAGE), summary);
      process.stdout.write(`${summaryText(summary)}\n${inFolder(names.size, folder)}`);
    },
  };
}

const toTerminal = (text: string): void => {
  process.stdout.write(text);
};

/** Where --out leads: a folder, a summary by its ending, a file, or the terminal. Never over a file that was read. */
export function openSink(
  out: string | undefined,
  format: Format,
  inputs: readonly string[],
  isBatch: boolean,
): Sink {
  if (out === undefined) return stream(format, isBatch, toTerminal, () => undefined);
  if (isFolderName(out)) {
    refuseFolder(out, inputs);
    return folderSink(out, format);
  }
  refuseOverwrite(out, inputs);
  refuseOverwrite(`${out}.part`, inputs);
  if (/\.(?:xlsx|html?)$/i.test(out)) {
    return {
      take: () => undefined,
      finish: async (summary) => {
        await writeSummary(out, summary);
        process.stdout.write(summaryText(summary));
      },
    };
  }
  const file = growing(out);
  return stream(format, isBatch, file.append, file.end);
}
