import { departmentOf } from '../src/narrative/draft/departmentOf';
import type { DraftInput } from '../src/narrative/draft/draft';
import type { Draft } from '../src/narrative/draft/model';
import { chooseTemplate, hasTemplateSheet } from '../src/narrative/draft/chooseTemplate';
import type { ReadTemplate } from '../src/narrative/draft/readTemplate';
import { readSupplement } from '../src/narrative/supplement/readSupplement';
import { hasSupplement } from '../src/narrative/supplement/regions';
import { joinSupplements, type Supplement } from '../src/narrative/supplement/supplement';
import { openTemplate, TEMPLATE_NAMES, templateNamed } from '../src/narrative/templates/templates';
import type { Snapshot } from '../src/sheet/snapshot';
import { recognise } from '../src/tables/recognise';
import { draftUnreadable, NO_SUPPLEMENT_SHEET, noTemplate, supplementUnreadable } from './draftMessages';
import { Failure } from './failure';
import { NO_TABLES } from '../src/report/unchecked';
import { priorUnreadable } from './messages';
import { openWorkbook } from './workbooks';

export interface InputOptions {
  readonly prior?: string | undefined;
  readonly supplement?: string | undefined;
  readonly template?: string | undefined;
}

type Wording = (file: string, message: string) => string;

function open(file: string, say: Wording): Snapshot {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Failure(say(file, opened.error.message));
  return opened.snapshot;
}

function openAccounts(file: string, say: Wording): Snapshot {
  const snapshot = open(file, say);
  if (recognise(snapshot).tables.length === 0) throw new Failure(say(file, NO_TABLES));
  return snapshot;
}

/** The 补充资料 sheet of the file itself, and of --supplement, which counts where both speak. */
function supplementOf(snapshot: Snapshot, other: { file: string; snapshot: Snapshot } | null): Supplement {
  const own = readSupplement(snapshot);
  if (!other) return own;
  if (!hasSupplement(other.snapshot) && !hasTemplateSheet(other.snapshot))
    throw new Failure(supplementUnreadable(other.file, NO_SUPPLEMENT_SHEET));
  return joinSupplements(readSupplement(other.snapshot), own);
}

/** The template asked for by name, else the accountant's own sheet 说明模板, else that of the unit's province. */
function templateOf(
  name: string | undefined,
  books: readonly Snapshot[],
  department: string | null,
): ReadTemplate {
  if (name === undefined) return chooseTemplate(books, department);
  const named = templateNamed(name);
  if (!named) throw new Failure(noTemplate(name, TEMPLATE_NAMES));
  return openTemplate(named);
}

/** Everything a draft is made from, read from files. */
export function openDraftInput(file: string, options: InputOptions): Required<DraftInput> {
  const snapshot = openAccounts(file, draftUnreadable);
  const other =
    options.supplement === undefined
      ? null
      : { file: options.supplement, snapshot: open(options.supplement, supplementUnreadable) };
  const supplement = supplementOf(snapshot, other);
  const department = departmentOf(snapshot, supplement);
  return {
    snapshot,
    prior: options.prior === undefined ? null : openAccounts(options.prior, priorUnreadable),
    supplement,
    template: templateOf(options.template, other ? [other.snapshot, snapshot] : [snapshot], department),
  };
}

export const pendingIn = ({ sections }: Draft): number =>
  sections.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((n, { pending }) => n + pending.length, 0),
    0,
  );
