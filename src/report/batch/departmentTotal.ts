import type { Unit as MoneyUnit } from '../../amount/unit';
import { rollUp, totalFigures, type TotalFigure } from '../../rules/rollUp';
import type { Accounts } from '../../tables/model';
import { unpackFigures, type Packed, type Wanted } from './figures';
import { isSlip, rollUpReport, type RolledUnit, type RollUpReport } from './rollUpReport';

/** The figures of the department's own workbook, and the unit of money that they are in. */
export interface DepartmentTotal {
  readonly unit: MoneyUnit;
  readonly figures: readonly TotalFigure[];
}

export const departmentTotal = (accounts: Accounts): DepartmentTotal => ({
  unit: accounts.unit ?? '万元',
  figures: totalFigures(accounts),
});

/** What is asked of every unit's workbook. */
export const wantedOf = ({ unit, figures }: DepartmentTotal): Wanted => ({
  keys: figures.map(({ key }) => key),
  unit,
});

/** A unit and what its workbook holds of what is wanted; null where it could not be checked. */
export interface UnitFigures extends RolledUnit {
  readonly figures: Packed | null;
}

/** 汇总核对 of the department's workbook `file` against these units. */
export function rollUpUnits(
  file: string,
  { unit, figures }: DepartmentTotal,
  units: readonly UnitFigures[],
): RollUpReport {
  const added = units.flatMap(({ figures: packed, ...named }) =>
    packed === null ? [] : [{ named, packed }],
  );
  const missing = units.filter((each) => each.figures === null).map((each) => each.file);
  const result = rollUp(
    figures,
    added.map(({ packed }) => unpackFigures(packed)),
    isSlip,
  );
  return rollUpReport(
    { file, unit, missing },
    result,
    added.map(({ named }) => named),
  );
}
