import {
  departmentTotal,
  rollUpUnits,
  wantedOf,
  type DepartmentTotal,
  type UnitFigures,
} from '../../src/report/batch/departmentTotal';
import type { Packed, Wanted } from '../../src/report/batch/figures';
import { totalUnreadable } from '../../src/report/batch/rollUpMessages';
import type { RollUpReport } from '../../src/report/batch/rollUpReport';
import type { Unit } from '../../src/report/batch/unit';
import { NO_TABLES } from '../../src/report/unchecked';
import { recognise } from '../../src/tables/recognise';
import { Failure } from '../failure';
import { isSameFile } from '../output';
import { openWorkbook } from '../workbooks';

/** The department's own workbook, opened, and what its units have come to so far. */
export class Total {
  private readonly units: UnitFigures[] = [];

  constructor(
    private readonly file: string,
    private readonly total: DepartmentTotal,
  ) {}

  get wanted(): Wanted {
    return wantedOf(this.total);
  }

  /** The department's workbook may lie among its units'; it is checked like them and not added to them. */
  take({ file, department }: Unit, figures: Packed | null): void {
    if (!isSameFile(file, this.file)) this.units.push({ file, department, figures });
  }

  report(): RollUpReport {
    return rollUpUnits(this.file, this.total, this.units);
  }
}

export function openTotal(file: string): Total {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Failure(totalUnreadable(file, opened.error.message));
  const accounts = recognise(opened.snapshot);
  if (accounts.tables.length === 0) throw new Failure(totalUnreadable(file, NO_TABLES));
  return new Total(file, departmentTotal(accounts));
}
