import type { Session } from './session';

/** One thing that the add-in asked for, waiting for the next sync. */
export interface Command {
  /** “Worksheet.getRange” */
  readonly location: string;
  /** “workbook.worksheets.getItem("04").getRange("A1")” */
  readonly statement: string;
  /** Its share of the request. */
  readonly bytes: number;
  readonly run: (session: Session) => Promise<void>;
}
