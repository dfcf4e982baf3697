import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { draftEnv } from '../src/narrative/draft/draft';
import { templateSheet } from '../src/narrative/draft/templateRows';
import { supplementSheet } from '../src/narrative/supplement/supplementSheet';
import { TEMPLATE_NAMES, templateNamed } from '../src/narrative/templates/templates';
import { openDraftInput, type InputOptions } from './draftInput';
import {
  mayBeFilledIn,
  noTemplate,
  NO_SUPPLEMENT_FILE,
  ONE_DRAFT_FILE,
  SUPPLEMENT_IS_XLSX,
  SUPPLEMENT_NEEDS_OUT,
} from './draftMessages';
import { EXIT, Failure, type ExitCode } from './failure';
import { refuseOverwrite, write } from './output';

export interface SupplementOptions extends InputOptions {
  readonly out?: string | undefined;
}

/** With --template the workbook also gets that template, to be changed. */
function templateSheets(name: string | undefined) {
  if (name === undefined) return [];
  const data = templateNamed(name);
  if (!data) throw new Failure(noTemplate(name, TEMPLATE_NAMES));
  return [templateSheet(data)];
}

/** juesuan supplement: a new workbook with the 补充资料 sheet, as far as the tables and last year's know. */
export async function runSupplement(paths: readonly string[], options: SupplementOptions): Promise<ExitCode> {
  const [file, ...others] = paths;
  if (file === undefined) throw new Failure(NO_SUPPLEMENT_FILE);
  if (others.length > 0) throw new Failure(ONE_DRAFT_FILE);
  if (options.out === undefined) throw new Failure(SUPPLEMENT_NEEDS_OUT);
  if (extname(options.out).toLowerCase() !== '.xlsx') throw new Failure(SUPPLEMENT_IS_XLSX);
  const more = templateSheets(options.template);
  const { snapshot, prior, supplement } = openDraftInput(file, { ...options, template: undefined });
  const inputs = [file, options.prior, options.supplement].filter((path) => path !== undefined);
  refuseOverwrite(options.out, inputs);
  // Run once more, it would take what somebody has filled in since.
  if (existsSync(options.out)) throw new Failure(mayBeFilledIn(options.out));
  const sheet = supplementSheet(draftEnv(snapshot, prior, supplement), supplement);
  const { writeWorkbook } = await import('../files/xlsx/writeWorkbook');
  write(await writeWorkbook([sheet, ...more]), options.out, inputs);
  return EXIT.clean;
}
