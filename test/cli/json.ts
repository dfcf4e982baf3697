import type { Run } from './command';

/** What `check --format json` gives, as docs/命令行.md writes it down for programs. */
export interface FileJson {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly department: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly tables: readonly { readonly id: string }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly notApplicable: readonly { readonly rule: string; readonly reason: string }[];
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly class: string;
  readonly status: string;
  readonly message: string;
  readonly left: string | null;
  readonly cells: readonly { readonly address: string; readonly value: string | null }[];
}

export const filesOf = ({ stdout }: Run): readonly FileJson[] =>
  (JSON.parse(stdout) as { readonly files: readonly FileJson[] }).files;

export const errorCodesOf = (run: Run): readonly (string | null)[] =>
  filesOf(run).map(({ error }) => error?.code ?? null);
