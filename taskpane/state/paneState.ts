import type { Progress } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import type { Report } from './report';

export type Activity =
  { readonly kind: 'none' } | { readonly kind: 'reading' } | ({ readonly kind: 'checking' } & Progress);

/** A sentence for the user. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

export interface PaneState {
  readonly report: Report | null;
  readonly activity: Activity;
  readonly notice: Notice | null;
  /** The workbook has changed since it was checked. */
  readonly isStale: boolean;
  readonly isMarked: boolean;
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
  readonly dismiss: () => void;
}

export const INITIAL: PaneState = {
  report: null,
  activity: { kind: 'none' },
  notice: null,
  isStale: false,
  isMarked: false,
};

export type Action =
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'checked'; readonly report: Report }
  | { readonly kind: 'stopped'; readonly notice: Notice | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'explained'; readonly explanations: Report['explanations']; readonly notice: Notice }
  | { readonly kind: 'marked'; readonly isMarked: boolean; readonly notice: Notice }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  /** What the notice said is no longer so; another that has taken its place stays. */
  | { readonly kind: 'over'; readonly notice: Notice };

const NONE: Activity = { kind: 'none' };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'reading':
      return { ...state, activity: { kind: 'reading' }, notice: null };
    case 'progress':
      return { ...state, activity: { kind: 'checking', done: action.done, of: action.of } };
    case 'checked':
      return { ...state, activity: NONE, report: action.report, isStale: false };
    case 'stopped':
      return { ...state, activity: NONE, notice: action.notice };
    case 'changed':
      // Before the first check there is nothing that could be out of date.
      return state.report ? { ...state, isStale: true } : state;
    case 'explained': {
      const { explanations, notice } = action;
      return { ...state, report: state.report && { ...state.report, explanations }, notice };
    }
    case 'marked':
      return { ...state, isMarked: action.isMarked, notice: action.notice };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'over':
      return state.notice === action.notice ? { ...state, notice: null } : state;
  }
}
