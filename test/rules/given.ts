import type { Snapshot } from '../../src/sheet/snapshot';
import type { TableId } from '../../src/tables/model';
import type { Model } from '../kit/model';
import { render } from '../kit/render/workbook';
import { accountsOf, RICH, RICH_PRIOR, type Spec } from '../kit/sample';
import { HUNAN, type Style } from '../kit/style';
import type { Edit } from './edits';

/** The workbook to check, and last year's where there is one. */
export interface Given {
  readonly current: Snapshot;
  readonly prior: Snapshot | null;
}

/** In what a case differs from the rich accounts and those of the year before. */
export interface Difference {
  readonly spec?: Spec;
  readonly edits?: readonly Edit[];
  readonly style?: Partial<Style>;
  /** Edits of last year's accounts; null for none supplied. */
  readonly prior?: readonly Edit[] | null;
  readonly book?: (snapshot: Snapshot) => Snapshot;
}

/** Without ordinals, so that a row is called what the model calls it. */
const PLAIN: Style = { ...HUNAN, ordinals: 'none' };

const RICH_ACCOUNTS = accountsOf(RICH);
const PRIOR_ACCOUNTS = accountsOf(RICH_PRIOR);

const edited = (model: Model, edits: readonly Edit[]): Model =>
  edits.reduce((each, edit) => edit(each), model);

const UNCHANGED: readonly Edit[] = [];
const RICH_BOOK = render(RICH_ACCOUNTS, PLAIN);
const PRIOR_BOOK = render(PRIOR_ACCOUNTS, PLAIN);

function currentBook({ spec, edits = UNCHANGED, style }: Difference): Snapshot {
  if (!spec && !style && edits.length === 0) return RICH_BOOK;
  return render(edited(spec ? accountsOf(spec) : RICH_ACCOUNTS, edits), { ...PLAIN, ...style });
}

function priorBook({ prior = UNCHANGED }: Difference): Snapshot | null {
  if (!prior) return null;
  return prior.length === 0 ? PRIOR_BOOK : render(edited(PRIOR_ACCOUNTS, prior), PLAIN);
}

/** The rich accounts, in which every identity holds, but for the difference. */
export function given(difference: Difference = {}): () => Given {
  const { book = (snapshot: Snapshot) => snapshot } = difference;
  return () => ({ current: book(currentBook(difference)), prior: priorBook(difference) });
}

const ORDER = PLAIN.order;

/** The rich accounts without some of their tables. */
export const without = (...ids: readonly TableId[]): (() => Given) =>
  given({ style: { order: ORDER.filter((at) => !ids.includes(`0${at + 1}` as TableId)) } });

/** Nobody supplied last year's accounts. */
export const withoutPrior = given({ prior: null });
