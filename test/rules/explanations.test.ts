import {
  explain,
  explanationRows,
  explanationState,
  fingerprintOf,
  readExplanations,
} from '../../src/rules/explanations';
import type { Finding } from '../../src/rules/finding';
import type { Snapshot } from '../../src/sheet/snapshot';
import { openCase } from '../kit/cases';
import { withCell } from '../kit/cell';
import { checked } from '../kit/checked';

const LUKOU = openCase('lukou-2020/workbook.xlsx');

function finding(snapshot: Snapshot, id: string): Finding {
  const found = checked(snapshot).findings.find((each) => each.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

/** The rows as the sheet holds them. */
const asSheet = (rows: readonly (readonly string[])[]): Snapshot => ({
  sheets: [
    {
      name: '核实说明',
      visibility: 'visible',
      rows: rows.map((row, index) => ({
        index,
        hidden: false,
        cells: row.map((value, column) => ({ column, value })),
      })),
    },
  ],
});

describe('the fingerprint of a finding', () => {
  const equipment = finding(LUKOU, 'HS-08');

  it('stays when rows and columns move', () => {
    const moved: Snapshot = {
      sheets: LUKOU.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          index: row.index + 3,
          cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 2 })),
        })),
      })),
    };
    expect(fingerprintOf(finding(moved, 'HS-08'))).toBe(fingerprintOf(equipment));
  });

  it('changes with a figure', () => {
    expect(fingerprintOf(finding(withCell(LUKOU, '公开06表', 'I10', 349.53), 'HS-08'))).not.toBe(
      fingerprintOf(equipment),
    );
  });
});

describe('an explanation', () => {
  const equipment = finding(LUKOU, 'HS-08');
  const written = explain(new Map(), equipment, '协议供货');

  it('is read back as it was written, and is current', () => {
    const read = readExplanations(asSheet(explanationRows(written)));
    expect(read).toEqual(written);
    expect(explanationState(equipment, read.get('HS-08'))).toBe('current');
  });

  it('is stale when the figures have changed, and none when its text is gone', () => {
    const changed = finding(withCell(LUKOU, '公开06表', 'I10', 349.53), 'HS-08');
    expect(explanationState(changed, written.get('HS-08'))).toBe('stale');
    const emptied = explanationRows(written).map((row, i) =>
      i === 1 ? row.map((text, j) => (j === 2 ? '' : text)) : row,
    );
    expect(explanationState(equipment, readExplanations(asSheet(emptied)).get('HS-08'))).toBe('none');
  });

  it('is found where its columns were moved', () => {
    const reordered = explanationRows(written).map((row) => [...row].reverse());
    expect(readExplanations(asSheet(reordered))).toEqual(written);
  });
});
