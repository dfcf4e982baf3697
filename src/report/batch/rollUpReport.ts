import { Decimal } from '../../amount/decimal';
import { print } from '../../amount/print';
import type { Unit as MoneyUnit } from '../../amount/unit';
import type { FindingCell } from '../../rules/finding';
import type { RollUp, RollUpCause, RollUpFlaw } from '../../rules/rollUp';
import { typingSlip } from '../../suspects/slips/typing';

/** A unit as the roll-up names it. */
export interface RolledUnit {
  readonly file: string;
  readonly department: string;
}

export interface RollUpSuspectLine extends RolledUnit {
  readonly why: RollUpCause;
  /** The unit's figure, and what it would have to be, in the department's unit of money. */
  readonly value: string;
  readonly needed: string;
  /** The slip in words, for a 'slip'. */
  readonly slip: string | null;
}

/** A figure of the department that its units do not add up to. */
export interface RollUpLine {
  readonly cell: FindingCell;
  readonly sum: string;
  /** The department's figure less the sum. */
  readonly difference: string;
  readonly suspects: readonly RollUpSuspectLine[];
}

/** 汇总核对 for people and programs. */
export interface RollUpReport {
  /** The department's workbook. */
  readonly file: string;
  readonly unit: MoneyUnit;
  /** Units that were added up. */
  readonly units: number;
  /** Files that could not be, so that the sums may lack them. */
  readonly missing: readonly string[];
  readonly equal: number;
  readonly rounding: number;
  readonly flaws: readonly RollUpLine[];
  /** Figures that cannot be compared, with the files that do not tell them. */
  readonly unknown: readonly { readonly cell: FindingCell; readonly files: readonly string[] }[];
  /** Units by how many differences they explain alone, the most first. */
  readonly causes: readonly (RolledUnit & { readonly why: RollUpCause; readonly count: number })[];
}

const DECIMALS = 2;

const slipOf = (from: Decimal, to: Decimal): string | null => typingSlip(from, to, DECIMALS);

/** By the reason a person calls a slip of the keyboard. */
export const isSlip = (from: Decimal, to: Decimal): boolean => slipOf(from, to) !== null;

/** Who it is and nothing else: what units are given with stays where it is. */
const nameOf = (units: readonly RolledUnit[], at: number): RolledUnit => {
  const { file = '', department = '' } = units[at] ?? {};
  return { file, department };
};

function lineOf(flaw: RollUpFlaw, units: readonly RolledUnit[]): RollUpLine {
  const { figure, sum, difference, suspects } = flaw;
  return {
    cell: figure.cell,
    sum: print(sum.value),
    difference: print(difference),
    suspects: suspects.map(({ unit, why, value, needed }) => ({
      ...nameOf(units, unit),
      why,
      value: print(value),
      needed: print(needed),
      slip: why === 'slip' ? slipOf(value, needed) : null,
    })),
  };
}

function causesOf({ flaws }: RollUp, units: readonly RolledUnit[]): RollUpReport['causes'] {
  const counts = new Map<string, { unit: number; why: RollUpCause; count: number }>();
  for (const { unit, why } of flaws.flatMap(({ suspects }) => suspects)) {
    const key = `${unit} ${why}`;
    const known = counts.get(key) ?? { unit, why, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.unit - b.unit)
    .map(({ unit, why, count }) => ({ ...nameOf(units, unit), why, count }));
}

/** `units` are those whose figures were rolled up, in that order. */
export function rollUpReport(
  about: Pick<RollUpReport, 'file' | 'unit' | 'missing'>,
  result: RollUp,
  units: readonly RolledUnit[],
): RollUpReport {
  return {
    ...about,
    units: units.length,
    equal: result.equal,
    rounding: result.rounding,
    flaws: result.flaws.map((flaw) => lineOf(flaw, units)),
    unknown: result.unknown.map(({ figure, units: silent }) => ({
      cell: figure.cell,
      files: silent.map((unit) => units[unit]?.file ?? ''),
    })),
    causes: causesOf(result, units),
  };
}
