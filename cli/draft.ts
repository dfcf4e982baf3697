import { extname } from 'node:path';
import { draft, type DraftInput } from '../src/narrative/draft/draft';
import { allNotes } from '../src/narrative/draft/allNotes';
import type { Draft } from '../src/narrative/draft/model';
import { draftDocument, wholeDocument } from '../src/report/draft/document';
import { draftToJson } from '../src/report/draft/json';
import { draftToMarkdown } from '../src/report/draft/markdown';
import type { OverviewSection } from '../src/report/draft/overview';
import { overviewNote } from '../src/report/draft/staleYears';
import { check } from '../src/rules/check';
import { standardRules } from '../src/rules/packs';
import { recognise } from '../src/tables/recognise';
import { openDraftInput, pendingIn, type InputOptions } from './draftInput';
import {
  badDraftFormat,
  logicalErrors,
  NEEDS_OUT,
  OVERVIEW_NEEDS_WHOLE,
  NO_DRAFT_FILE,
  note,
  ONE_DRAFT_FILE,
  pendingCount,
  problem,
  wholeNeedsDocx,
} from './draftMessages';
import { EXIT, Failure, type ExitCode } from './failure';
import { write } from './output';
import { openOverview } from './overview';

export interface DraftOptions extends InputOptions {
  readonly whole?: boolean | undefined;
  /** Last year's published document, whose 第一部分 --whole takes over. */
  readonly overview?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}

type Format = 'md' | 'json' | 'docx';

const FORMATS: readonly Format[] = ['md', 'json', 'docx'];
const BY_ENDING: Readonly<Record<string, Format>> = { '.json': 'json', '.md': 'md', '.docx': 'docx' };

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** The format asked for, else the one that the ending of --out names, else a document for --whole, else Markdown. */
function formatOf({ format, out, whole, overview }: DraftOptions): Format {
  if (overview !== undefined && !whole) throw new Failure(OVERVIEW_NEEDS_WHOLE);
  const chosen = format ?? BY_ENDING[extname(out ?? '').toLowerCase()] ?? (whole ? 'docx' : 'md');
  if (!isFormat(chosen)) throw new Failure(badDraftFormat(chosen));
  if (whole && chosen !== 'docx') throw new Failure(wholeNeedsDocx);
  if (chosen === 'docx' && out === undefined) throw new Failure(NEEDS_OUT);
  return chosen;
}

async function contentOf(
  result: Draft,
  input: DraftInput,
  format: Format,
  whole: boolean,
  overview: readonly OverviewSection[] | null,
): Promise<string | Uint8Array> {
  if (format === 'json') return draftToJson(result);
  if (format === 'md') return draftToMarkdown(result);
  // Loaded only when a document is written: it is the larger part of the command.
  const { writeDocument } = await import('../files/docx/writeDocument');
  return writeDocument(
    whole ? wholeDocument(result, input.snapshot, input.supplement, overview) : draftDocument(result),
  );
}

/** How many identities the tables break, which a draft would repeat. */
function errorsIn({ snapshot }: DraftInput): number {
  const { findings } = check(recognise(snapshot), standardRules(), null);
  return findings.filter((each) => each.class === '逻辑性' && each.status === 'failed').length;
}

function tell(result: Draft, errors: number, overview: readonly OverviewSection[] | null): void {
  const notes = errors > 0 ? [logicalErrors(errors), ...allNotes(result)] : allNotes(result);
  for (const text of overview ? [...notes, overviewNote(overview, result.year)] : notes)
    process.stderr.write(note(text));
  for (const { where, at, message } of result.problems) process.stderr.write(problem(where, at, message));
  process.stderr.write(pendingCount(pendingIn(result)));
}

/** juesuan draft: the explanation of one workbook. A mistake in the template is told and costs only its place. */
export async function runDraft(paths: readonly string[], options: DraftOptions): Promise<ExitCode> {
  const [file, ...others] = paths;
  if (file === undefined) throw new Failure(NO_DRAFT_FILE);
  if (others.length > 0) throw new Failure(ONE_DRAFT_FILE);
  const format = formatOf(options);
  const overview = openOverview(options.overview);
  const input = openDraftInput(file, options);
  const result = draft(input);
  const inputs = [file, options.prior, options.supplement, options.overview].filter(
    (path) => path !== undefined,
  );
  write(await contentOf(result, input, format, options.whole ?? false, overview), options.out, inputs);
  tell(result, errorsIn(input), overview);
  return result.problems.length > 0 ? EXIT.fault : EXIT.clean;
}
