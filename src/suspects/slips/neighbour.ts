import type { Decimal } from '../../amount/decimal';
import type { Place } from '../accounts/trialAccounts';
import { SLIPS } from '../messages';

const holds = (value: Decimal, other: Decimal | undefined): boolean =>
  other !== undefined && !value.isZero() && value.eq(other);

/** The figure of the row above or below, or of the column to either side; null when it is none of them. */
export function neighbourSlip({ table, row, figure }: Place): string | null {
  const { value } = figure.cell.interval;
  const at = row.figures.indexOf(figure);
  const order = table.rows.indexOf(row);
  for (const other of [table.rows[order - 1], table.rows[order + 1]])
    if (other && holds(value, other.figures[at]?.interval?.value)) return SLIPS.row(other.label);
  for (const beside of [at - 1, at + 1])
    if (holds(value, row.figures[beside]?.interval?.value))
      return SLIPS.column(table.columns[beside]?.key ?? '');
  return null;
}
