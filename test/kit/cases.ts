import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../files/readWorkbook';
import type { Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';
import type { Model } from './model';
import { modelOf } from './modelOf';

/** A real workbook that the project carries. */
export function openCase(name: string): Snapshot {
  const read = readWorkbook(readFileSync(join(__dirname, '../cases', name)));
  if (!read.ok) throw new Error(read.error.message);
  return read.snapshot;
}

export const modelOfCase = (name: string): Model => modelOf(recognise(openCase(name)));
