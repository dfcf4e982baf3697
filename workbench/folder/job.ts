import type { UnitFigures } from '../../src/report/batch/departmentTotal';
import type { Packed, Wanted } from '../../src/report/batch/figures';
import type { RollUpReport } from '../../src/report/batch/rollUpReport';
import type { Unit } from '../../src/report/batch/unit';
import type { Book } from './folderFiles';

/** Why a workbook gave no answer. */
export interface Trouble {
  readonly error: string;
}

/** What a worker is asked, always about one workbook; it answers with what is asked for and never with the workbook. */
export interface Asks {
  readonly check: { readonly kind: 'check'; readonly book: Book };
  /** What the department's workbook asks of its units'. */
  readonly wanted: { readonly kind: 'wanted'; readonly book: Book };
  readonly figures: { readonly kind: 'figures'; readonly book: Book; readonly wanted: Wanted };
  /** Compares the department's workbook with what its units have. */
  readonly rollUp: { readonly kind: 'rollUp'; readonly book: Book; readonly units: readonly UnitFigures[] };
}

export interface Answers {
  readonly check: Unit;
  readonly wanted: Wanted | Trouble;
  readonly figures: Packed | Trouble;
  readonly rollUp: RollUpReport | Trouble;
}

export type Kind = keyof Asks;
export type Ask = Asks[Kind];
export type Answer = Answers[Kind];
