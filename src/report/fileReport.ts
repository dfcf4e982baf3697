import type { Claim } from '../narrative/verify/claim';
import type { CheckResult } from '../rules/finding';
import type { Suspicions } from '../suspects/suspect';
import type { Accounts } from '../tables/model';

/** Why a file could not be checked: a code for programs, a message for its user. */
export interface FileError {
  readonly code: string;
  readonly message: string;
}

/** What the check of one file came to. `file` is its name as the user gave it. */
export type FileReport =
  | { readonly file: string; readonly ok: false; readonly error: FileError }
  | {
      readonly file: string;
      readonly ok: true;
      readonly accounts: Accounts;
      readonly result: CheckResult;
      /** Which cells are wrong; left out where nobody has looked. */
      readonly suspicions?: Suspicions;
      /** What the explanation says; left out where none was given. */
      readonly claims?: readonly Claim[];
    };

export type CheckedFile = Extract<FileReport, { ok: true }>;
