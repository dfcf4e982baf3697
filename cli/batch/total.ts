import type { Unit as MoneyUnit } from '../../src/amount/unit';
import { isSlip, rollUpReport, type RollUpReport } from '../../src/report/batch/rollUpReport';
import type { Unit } from '../../src/report/batch/unit';
import { rollUp, totalFigures, type TotalFigure } from '../../src/rules/rollUp';
import { recognise } from '../../src/tables/recognise';
import { Failure } from '../failure';
import { NO_TABLES } from '../../src/report/unchecked';
import { isSameFile } from '../output';
import { openWorkbook } from '../workbooks';
import { unpackFigures, type Packed, type Wanted } from './figures';
import { totalUnreadable } from './messages';

/** The department's own workbook, opened, and what its units have come to so far. */
export class Total {
  private readonly units: { readonly unit: Unit; readonly packed: Packed }[] = [];
  private readonly missing: string[] = [];

  constructor(
    private readonly file: string,
    private readonly unit: MoneyUnit,
    private readonly figures: readonly TotalFigure[],
  ) {}

  get wanted(): Wanted {
    return { keys: this.figures.map(({ key }) => key), unit: this.unit };
  }

  /** The department's workbook may lie among its units'; it is checked like them and not added to them. */
  take(unit: Unit, packed: Packed | null): void {
    if (isSameFile(unit.file, this.file)) return;
    if (packed === null) this.missing.push(unit.file);
    else this.units.push({ unit, packed });
  }

  report(): RollUpReport {
    const { file, unit, missing } = this;
    const figures = this.units.map(({ packed }) => unpackFigures(packed));
    const result = rollUp(this.figures, figures, isSlip);
    return rollUpReport(
      { file, unit, missing },
      result,
      this.units.map((each) => each.unit),
    );
  }
}

export function openTotal(file: string): Total {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Failure(totalUnreadable(file, opened.error.message));
  const accounts = recognise(opened.snapshot);
  if (accounts.tables.length === 0) throw new Failure(totalUnreadable(file, NO_TABLES));
  return new Total(file, accounts.unit ?? '万元', totalFigures(accounts));
}
