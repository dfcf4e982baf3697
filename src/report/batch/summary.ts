import type { RollUpReport } from './rollUpReport';
import type { Unit } from './unit';

/** How often a rule failed, and in how many units. */
export interface RuleCount {
  readonly rule: string;
  readonly name: string;
  readonly failures: number;
  readonly units: number;
}

/** A batch as a finance bureau looks at it. */
export interface Summary {
  /** Checked units, those with most errors first. */
  readonly checked: readonly Unit[];
  readonly unreadable: readonly Unit[];
  /** 逻辑性 rules that failed anywhere, the most frequent first. */
  readonly rules: readonly RuleCount[];
  /** Units without a 逻辑性 error and without a wrong claim. */
  readonly clean: number;
  /** 汇总核对; null where no workbook of the department was given. */
  readonly rollUp: RollUpReport | null;
}

export const errorsOf = ({ places, wrongClaims }: Unit): number => places.逻辑性 + (wrongClaims ?? 0);

const byErrors = (a: Unit, b: Unit): number =>
  errorsOf(b) - errorsOf(a) ||
  b.places.核实性 - a.places.核实性 ||
  b.places.规范性 - a.places.规范性 ||
  a.file.localeCompare(b.file, 'zh-CN', { numeric: true });

/** `nameOf` gives a rule's name for people; of a rule that the unit made itself, its number. */
export function summarise(
  units: readonly Unit[],
  nameOf: (rule: string) => string,
  rollUp: RollUpReport | null = null,
): Summary {
  const counts = new Map<string, { failures: number; units: number }>();
  for (const { rules } of units) {
    for (const [rule, failures] of rules) {
      const count = counts.get(rule) ?? { failures: 0, units: 0 };
      counts.set(rule, { failures: count.failures + failures, units: count.units + 1 });
    }
  }
  const checked = units.filter(({ error }) => error === null);
  return {
    checked: [...checked].sort(byErrors),
    unreadable: units.filter(({ error }) => error !== null),
    rules: [...counts]
      .map(([rule, count]) => ({ rule, name: nameOf(rule), ...count }))
      .sort((a, b) => b.units - a.units || b.failures - a.failures || a.rule.localeCompare(b.rule)),
    clean: checked.filter((unit) => errorsOf(unit) === 0 && unit.faults === 0).length,
    rollUp,
  };
}
