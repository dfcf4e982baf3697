import type { Progress } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import type { Suspect } from '../../src/suspects/suspect';
import type { Undo } from '../host/repair';
import type { Notice } from './notice';
import type { Prior } from './prior';
import type { Report } from './report';

export type Activity =
  { readonly kind: 'none' } | { readonly kind: 'reading' } | ({ readonly kind: 'checking' } & Progress);

/** A repair that the user has accepted, and what it takes to undo it. */
export interface AcceptedRepair {
  readonly suspect: Suspect;
  readonly undo: readonly Undo[];
}

/** A repair that is not made before the user knows of the formula it would replace. */
export interface HeldRepair {
  readonly suspect: Suspect;
  readonly formula: string;
}

export interface PaneState {
  readonly report: Report | null;
  readonly activity: Activity;
  readonly notice: Notice | null;
  /** The workbook has changed since it was checked. */
  readonly isStale: boolean;
  readonly isMarked: boolean;
  readonly prior: Prior | null;
  /** The latest first. */
  readonly accepted: readonly AcceptedRepair[];
  readonly held: HeldRepair | null;
}

/** What the user can do. */
export interface PaneActions {
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (cell: CellRef) => void;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly writeReport: () => void;
  readonly toValues: () => void;
  readonly customRules: () => void;
  readonly explain: (finding: Finding, text: string) => void;
  /** Writes the correction; a formula is named first, and replaced when it is accepted once more. */
  readonly repair: (suspect: Suspect) => void;
  readonly openPrior: (file: File) => void;
  readonly dropPrior: () => void;
  readonly undo: (repair: AcceptedRepair) => void;
  /** Does something in Excel and shows what came of it. */
  readonly attempt: (action: () => Promise<Notice | null>) => void;
  readonly dismiss: () => void;
}

export const INITIAL: PaneState = {
  report: null,
  activity: { kind: 'none' },
  notice: null,
  isStale: false,
  isMarked: false,
  prior: null,
  accepted: [],
  held: null,
};

export type Action =
  /** A check begins. What was said before stays to be read while it was not asked for. */
  | { readonly kind: 'reading'; readonly isAutomatic: boolean }
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'checked'; readonly report: Report }
  | { readonly kind: 'stopped'; readonly notice: Notice | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'prior'; readonly prior: Prior | null }
  | { readonly kind: 'explained'; readonly explanations: Report['explanations']; readonly notice: Notice }
  | { readonly kind: 'marked'; readonly isMarked: boolean; readonly notice: Notice }
  | { readonly kind: 'held'; readonly held: HeldRepair }
  | { readonly kind: 'repaired'; readonly repair: AcceptedRepair }
  | { readonly kind: 'undone'; readonly repair: AcceptedRepair; readonly notice: Notice }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  /** What the notice said is no longer so; another that has taken its place stays. */
  | { readonly kind: 'over'; readonly notice: Notice };

const NONE: Activity = { kind: 'none' };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'reading':
      return {
        ...state,
        activity: { kind: 'reading' },
        notice: action.isAutomatic ? state.notice : null,
      };
    case 'progress':
      return { ...state, activity: { kind: 'checking', done: action.done, of: action.of } };
    case 'checked':
      return { ...state, activity: NONE, report: action.report, isStale: false, held: null };
    case 'stopped':
      return { ...state, activity: NONE, notice: action.notice };
    case 'changed':
      // Before the first check there is nothing that could be out of date.
      return state.report ? { ...state, isStale: true } : state;
    case 'prior':
      return { ...state, prior: action.prior };
    case 'explained': {
      const { explanations, notice } = action;
      return { ...state, report: state.report && { ...state.report, explanations }, notice };
    }
    case 'marked':
      return { ...state, isMarked: action.isMarked, notice: action.notice };
    case 'held':
      return { ...state, held: action.held };
    case 'repaired':
      return { ...state, held: null, accepted: [action.repair, ...state.accepted] };
    case 'undone':
      return {
        ...state,
        accepted: state.accepted.filter((each) => each !== action.repair),
        notice: action.notice,
      };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'over':
      return state.notice === action.notice ? { ...state, notice: null } : state;
  }
}
