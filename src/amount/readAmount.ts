import { BLANK, type Reading } from './amount';
import { formatDecimals } from './formatDecimals';
import { fromNumber } from './fromNumber';
import { fromText, isBlankText } from './fromText';

/** An error value of the spreadsheet, such as #REF!. */
export interface ErrorValue {
  readonly error: string;
}

/** What a host stores in a cell. */
export type RawValue = number | string | boolean | ErrorValue;

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/**
 * Reads one cell as an amount. `format` is the cell's number format where the host gives it.
 * Blank, text that is no figure and error values are told apart; none of them becomes zero here.
 */
export function readAmount(raw: RawValue | null | undefined, format?: string): Reading {
  if (raw === null || raw === undefined) return BLANK;
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw)) return { kind: 'error', code: '#NUM!' };
    return {
      kind: 'amount',
      amount: { value: fromNumber(raw), printed: formatDecimals(format), typed: false, unit: null },
    };
  }
  if (typeof raw === 'boolean') return { kind: 'text', text: raw ? 'TRUE' : 'FALSE' };
  if (typeof raw === 'object') return { kind: 'error', code: raw.error };
  if (isBlankText(raw)) return BLANK;
  if (ERROR_TEXT.test(raw.trim())) return { kind: 'error', code: raw.trim() };
  const amount = fromText(raw);
  return amount ? { kind: 'amount', amount } : { kind: 'text', text: raw };
}
