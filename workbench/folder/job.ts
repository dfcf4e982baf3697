import type { Unit } from '../../src/report/batch/unit';
import type { Book } from './folderFiles';

/** A worker is asked one workbook at a time and answers with its row of the summary, never with the workbook. */
export type Ask = Book;
export type Answer = Unit;
