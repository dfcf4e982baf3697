import { MARKDOWN_REPORT } from '../../src/report/markdown';
import { JSON_REPORT } from '../../src/report/json';
import type { FileReport } from '../../src/report/fileReport';
import type { Rendering } from '../../src/report/rendering';
import { TEXT_REPORT } from '../../src/report/text';
import { packFigures, type Packed, type Wanted } from '../../src/report/batch/figures';
import { unitOf, type Unit } from '../../src/report/batch/unit';
import { faultOf } from '../../src/report/unchecked';
import { checkFile, exitCodeOf, type Against, type AgainstFiles } from '../checkFile';
import type { ExitCode } from '../failure';
import type { Format } from '../output';
import type { Input } from '../workbooks';

export const RENDERINGS: Readonly<Record<Format, Rendering>> = {
  text: TEXT_REPORT,
  json: JSON_REPORT,
  md: MARKDOWN_REPORT,
};

/** What is asked about every file. */
export interface Order {
  readonly against: AgainstFiles;
  readonly format: Format;
  /** Figures for 汇总核对; null where none was asked for. */
  readonly wanted: Wanted | null;
}

/** What is kept of a file's check: its report as text and its row in the summary, never the workbook. */
export interface Done {
  readonly rendered: string;
  readonly unit: Unit;
  readonly exit: ExitCode;
  readonly figures: Packed | null;
}

function doneOf(report: FileReport, { format, wanted }: Order): Done {
  return {
    rendered: RENDERINGS[format].item(report),
    unit: unitOf(report),
    exit: exitCodeOf(report),
    figures: report.ok && wanted !== null ? packFigures(report.accounts, wanted) : null,
  };
}

/** What becomes of a file whose check broke off. */
export const failed = (file: string, detail: string, order: Order): Done =>
  doneOf(faultOf(file, detail), order);

/** A fault of ours, also in writing the report, becomes a report that says so. */
export async function work(input: Input, against: Against, order: Order): Promise<Done> {
  try {
    return doneOf(await checkFile(input, against), order);
  } catch (error) {
    return failed(input.file, error instanceof Error ? error.message : String(error), order);
  }
}
