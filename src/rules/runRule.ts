import type { Env } from '../formula/context';
import { instancesOf } from '../formula/instances';
import { settle } from '../formula/settle';
import type { Trace } from '../formula/value';
import type { Figure } from '../tables/model';
import type { Finding } from './finding';
import type { Member } from './group';
import { BOTH_BLANK, whyNotApplicable } from './notApplicable';
import type { Rule } from './rule';
import { toFinding, type Decided } from './toFinding';

/** What the decided instances of a rule came to. */
export interface Tally {
  readonly checks: number;
  readonly passed: number;
  readonly findings: readonly Finding[];
  readonly members: readonly Member[];
  /** Figures that passed checks rest on, once for each. */
  readonly confirmed: readonly Figure[];
}

/** The figures of this workbook: last year's may stand in cells of the same name. */
const figuresOf = ({ operands }: Trace): readonly Figure[] =>
  operands.filter(({ prior }) => !prior).map(({ figure }) => figure);

/** A doubtful figure need not be a wrong one, so it explains nothing else. */
function membersOf(rule: Rule, finding: Finding, { trace }: Decided): readonly Member[] {
  if (finding.status !== 'failed' || rule.class === '核实性') return [];
  return [{ id: finding.id, class: rule.class, figures: figuresOf(trace) }];
}

function tallyOf(rule: Rule, decided: readonly (readonly [Decided, Env])[]): Tally {
  const passes = decided.filter(([{ agreement }]) => agreement === 'equal');
  const others = decided
    .filter(([{ agreement }]) => agreement !== 'equal')
    .map(([outcome, env]) => ({ outcome, finding: toFinding(rule, outcome, env) }));
  return {
    checks: decided.length,
    passed: passes.length,
    findings: others.map(({ finding }) => finding),
    members: others.flatMap(({ outcome, finding }) => membersOf(rule, finding, outcome)),
    confirmed: passes.flatMap(([{ trace }]) => figuresOf(trace)),
  };
}

/** Runs one rule; gives the reason when no instance of it could be decided. */
export function runRule(rule: Rule, base: Env): Tally | string {
  const decided: (readonly [Decided, Env])[] = [];
  const reasons: string[] = [];
  for (const bindings of instancesOf(rule.parsed.quantifiers, base)) {
    const env: Env = { ...base, bindings };
    const outcome = settle(rule.parsed.body, env);
    if (outcome.kind === 'decided') decided.push([outcome, env]);
    else reasons.push(outcome.kind === 'blank' ? BOTH_BLANK : outcome.reason);
  }
  return decided.length > 0 ? tallyOf(rule, decided) : whyNotApplicable(rule, reasons, base);
}
