import { MARKDOWN_REPORT } from '../../src/report/markdown';
import { JSON_REPORT } from '../../src/report/json';
import type { Rendering } from '../../src/report/rendering';
import { TEXT_REPORT } from '../../src/report/text';
import { unitOf, type Unit } from '../../src/report/batch/unit';
import { checkFile, exitCodeOf, faultOf, type Against } from '../checkFile';
import type { ExitCode } from '../failure';
import type { Format } from '../output';
import type { Input } from '../workbooks';

export const RENDERINGS: Readonly<Record<Format, Rendering>> = {
  text: TEXT_REPORT,
  json: JSON_REPORT,
  md: MARKDOWN_REPORT,
};

/** What is kept of a file's check: its report as text and its row in the summary, never the workbook. */
export interface Done {
  readonly rendered: string;
  readonly unit: Unit;
  readonly exit: ExitCode;
}

export async function work(input: Input, against: Against, format: Format): Promise<Done> {
  const report = await checkFile(input, against);
  return { rendered: RENDERINGS[format].item(report), unit: unitOf(report), exit: exitCodeOf(report) };
}

/** What becomes of a file whose check broke off. */
export function failed(file: string, detail: string, format: Format): Done {
  const report = faultOf(file, detail);
  return { rendered: RENDERINGS[format].item(report), unit: unitOf(report), exit: exitCodeOf(report) };
}
