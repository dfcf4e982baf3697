import { check } from '../../../src/rules/check';
import type { CheckResult } from '../../../src/rules/finding';
import { standardRules } from '../../../src/rules/packs';
import { address, type CellRef } from '../../../src/sheet/address';
import type { Snapshot } from '../../../src/sheet/snapshot';
import type { Accounts, Figure, Table } from '../../../src/tables/model';
import { recognise } from '../../../src/tables/recognise';
import { withCell } from '../../kit/cell';
import type { Target } from './kinds';

/** A figure of a correct workbook that may be spoilt. */
export interface Spot extends Target {
  readonly ref: CellRef;
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${address({ row, column })}`;

const shownOf = (figure: Figure | null | undefined): string | null =>
  figure?.reading.kind === 'amount' && !figure.reading.amount.value.isZero() ? figure.shown : null;

function spotsIn(table: Table): readonly Spot[] {
  return table.rows.flatMap((row, r) =>
    row.figures.flatMap((figure, c): readonly Spot[] => {
      if (!figure) return [];
      const neighbours = [
        table.rows[r - 1]?.figures[c],
        table.rows[r + 1]?.figures[c],
        row.figures[c - 1],
        row.figures[c + 1],
      ];
      return [
        {
          ref: figure.ref,
          shown: shownOf(figure),
          isTotalRow: row.isTotal || /合计|总计/.test(row.key),
          beside: neighbours.flatMap((each) => shownOf(each) ?? []),
        },
      ];
    }),
  );
}

export const spotsOf = (accounts: Accounts): readonly Spot[] => accounts.tables.flatMap(spotsIn);

/** The workbook with a figure in one cell. */
export const spoil = (book: Snapshot, { sheet, row, column }: CellRef, figure: string | null): Snapshot =>
  withCell(book, sheet, address({ row, column }), figure === null ? null : Number(figure));

export interface Checked {
  readonly accounts: Accounts;
  readonly result: CheckResult;
}

export function checkBook(book: Snapshot): Checked {
  const accounts = recognise(book);
  return { accounts, result: check(accounts, standardRules()) };
}

/** The errors: what fails beyond rounding and must not. */
export const errorsOf = ({ result }: Checked) =>
  result.findings.filter((finding) => finding.status === 'failed' && finding.class === '逻辑性');
