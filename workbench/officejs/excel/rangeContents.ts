import type { Session } from '../batch/session';
import { isText } from '../entry/checks';
import { enter } from '../entry/enter';
import { toMatrix } from '../entry/toMatrix';
import { OfficeError, invalidArgument } from '../errors';
import { cellsIn, isUnbounded, type Area } from '../grid/area';
import type { RangeRef } from '../proxy/context';
import type { Scalar } from '../proxy/scalars';
import type { CellProperty, Matrix, Scalar as CellValue } from '../store/content';

function assertBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument('Cells of whole rows or columns cannot be set.');
}

async function read(session: Session, { sheet, area }: RangeRef, property: CellProperty): Promise<unknown> {
  await session.sheet(sheet);
  // Excel gives whole rows and columns no cells.
  if (isUnbounded(area)) return null;
  const { cellsPerRead } = session.limits;
  if (cellsIn(area) > cellsPerRead) {
    const message = `The range has ${cellsIn(area)} cells, more than ${cellsPerRead}.`;
    throw new OfficeError('ResponsePayloadSizeLimitExceeded', message);
  }
  return session.store.read(sheet, area, property);
}

const mapCells = <A, B>(matrix: Matrix<A>, change: (cell: A, row: number, column: number) => B): Matrix<B> =>
  matrix.map((row, rowIndex) => row.map((cell, column) => change(cell, rowIndex, column)));

async function write(session: Session, { sheet, area }: RangeRef, value: unknown): Promise<void> {
  await session.assertSheetWritable(sheet);
  assertBounded(area);
  const inputs = toMatrix(value, area);
  // Only a text may mean something else under another format.
  const formats: Matrix<CellValue> = inputs.flat().some((input) => typeof input === 'string')
    ? await session.store.read(sheet, area, 'numberFormat')
    : [];
  const cells = mapCells(inputs, (input, row, column) =>
    enter(input, String(formats[row]?.[column] ?? 'General')),
  );
  await session.run({ type: 'write', sheet, area, cells });
}

async function writeFormats(session: Session, { sheet, area }: RangeRef, value: unknown): Promise<void> {
  await session.assertSheetWritable(sheet);
  assertBounded(area);
  const formats = mapCells(toMatrix(value, area), (format) => (format === null ? null : isText(format)));
  await session.run({ type: 'numberFormat', sheet, area, formats });
}

const contents = (property: CellProperty, writer?: Scalar<RangeRef>['write']): Scalar<RangeRef> => ({
  read: (session, target) => read(session, target, property),
  ...(writer ? { write: writer } : {}),
});

/** What is in a range's cells. */
export const CONTENTS = {
  values: contents('values', write),
  formulas: contents('formulas', write),
  text: contents('text'),
  numberFormat: contents('numberFormat', writeFormats),
};
