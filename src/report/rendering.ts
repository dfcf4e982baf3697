import type { FileReport } from './fileReport';

/** A format of reports, which can be written one report after the other. */
export interface Rendering {
  readonly head: string;
  readonly separator: string;
  readonly foot: string;
  item(report: FileReport): string;
}

export const render = (
  { head, separator, foot, ...rendering }: Rendering,
  reports: readonly FileReport[],
): string => head + reports.map((report) => rendering.item(report)).join(separator) + foot;
