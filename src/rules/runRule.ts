import type { Env } from '../formula/context';
import { instancesOf } from '../formula/instances';
import { settle } from '../formula/settle';
import { newTrace, type Trace } from '../formula/value';
import type { Figure } from '../tables/model';
import type { Finding } from './finding';
import type { Member } from './group';
import { BOTH_BLANK, whyNotApplicable } from './notApplicable';
import type { Rule } from './rule';
import { toFinding, type Decided } from './toFinding';

/** The figures that passed checks rest on, once for each check. */
export type Confirmed = Figure[];

/** What the decided instances of a rule came to. */
export interface Tally {
  checks: number;
  passed: number;
  readonly findings: Finding[];
  readonly members: Member[];
}

/** That a figure adds up confirms it; that it is a number at all does not. */
function confirm({ operands }: Trace, confirmed: Confirmed): void {
  // Last year's figures may stand in cells of the same name.
  for (const { figure, prior } of operands) {
    if (!prior) confirmed.push(figure);
  }
}

function record(rule: Rule, outcome: Decided, env: Env, tally: Tally, confirmed: Confirmed): void {
  tally.checks++;
  if (outcome.agreement === 'equal') {
    tally.passed++;
    if (rule.class === '逻辑性') confirm(outcome.trace, confirmed);
    return;
  }
  const finding = toFinding(rule, outcome, env);
  tally.findings.push(finding);
  // A doubtful figure need not be a wrong one, so it explains nothing else.
  if (finding.status !== 'failed' || rule.class === '核实性') return;
  const figures = outcome.trace.operands.filter(({ prior }) => !prior).map(({ figure }) => figure);
  tally.members.push({ id: finding.id, class: rule.class, figures });
}

/** Runs one rule; gives the reason when no instance of it could be decided. */
export function runRule(rule: Rule, base: Env, confirmed: Confirmed): Tally | string {
  const tally: Tally = { checks: 0, passed: 0, findings: [], members: [] };
  const reasons = new Map<string, number>();
  // Hundreds of thousands of instances, nearly all of which hold: they share what they do not keep.
  const env: { -readonly [K in keyof Env]: Env[K] } = { ...base };
  let trace = newTrace();
  for (const bindings of instancesOf(rule.parsed.quantifiers, base)) {
    env.bindings = bindings;
    const outcome = settle(rule.parsed.body, env, trace);
    if (outcome.kind === 'decided') record(rule, outcome, env, tally, confirmed);
    else {
      const reason = outcome.kind === 'blank' ? BOTH_BLANK : outcome.reason;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    trace = cleared(trace);
  }
  return tally.checks > 0 ? tally : whyNotApplicable(rule, reasons, base);
}

function cleared(trace: Trace): Trace {
  trace.operands.length = 0;
  trace.places.length = 0;
  return trace;
}
