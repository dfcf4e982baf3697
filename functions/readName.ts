import type { CellError } from './cellError';
import type { CellValue } from './cellFunction';
import { readError } from './readError';

/** Reads one cell as a name. Spaces and line breaks inside a name are noise of the layout. */
export function readName(value: CellValue): string | CellError {
  const error = readError(value);
  if (error) return error;
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s/g, '') : '';
}
