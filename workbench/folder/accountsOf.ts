import { readWorkbook } from '../../files/readWorkbook';
import { NO_TABLES } from '../../src/report/unchecked';
import type { Accounts } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import type { Trouble } from './job';

/** The accounts in a workbook, or why there are none. */
export function accountsOf(bytes: Uint8Array): Accounts | Trouble {
  const opened = readWorkbook(bytes);
  if (!opened.ok) return { error: opened.error.message };
  const accounts = recognise(opened.snapshot);
  return accounts.tables.length === 0 ? { error: NO_TABLES } : accounts;
}
