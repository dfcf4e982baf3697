import { print } from '../amount/print';
import { openBook, type Env } from '../formula/context';
import { columnName, fillIn, rowName } from '../formula/describe';
import { instanceKey, instancesOf } from '../formula/instances';
import { PREMISE_FAILS, settle, type Outcome } from '../formula/settle';
import type { Operand, Place, Trace } from '../formula/value';
import type { Accounts, Figure } from '../tables/model';
import type { CheckResult, Fault, Finding, FindingCell, FindingGroup, NotApplicable } from './finding';
import { groupByFigure, type Member } from './group';
import { compareMessage, fillMessage } from './message';
import type { Rule, RuleSet } from './rule';
import { WORDS } from './words/words';

type Decided = Extract<Outcome, { kind: 'decided' }>;

const BOTH_BLANK = '两边都没有填数';

interface Tally {
  checks: number;
  passed: number;
  readonly findings: Finding[];
  readonly members: Member[];
  readonly confirmed: Map<Figure, number>;
}

function cellOfOperand({ table, row, column, figure }: Operand): FindingCell {
  return {
    table: table.id,
    ref: figure.ref,
    row: rowName(table, row),
    column: columnName(row, column),
    value: figure.shown,
  };
}

const cellOfPlace = ({ tableId, ref, row, column, shown }: Place): FindingCell => ({
  table: tableId,
  ref,
  row,
  column,
  value: shown,
});

/** The cells to show: every figure the formula names, and of the sums those that count. */
function cellsOf({ operands, places }: Trace): readonly FindingCell[] {
  const shown = new Map<Figure, Operand>();
  for (const operand of operands) {
    const counts = !operand.term || operand.figure.interval?.value.isZero() === false;
    if (counts && !shown.has(operand.figure)) shown.set(operand.figure, operand);
  }
  return [...[...shown.values()].map(cellOfOperand), ...places.map(cellOfPlace)];
}

function toFinding(rule: Rule, { agreement, sides, trace }: Decided, env: Env): Finding {
  const isRounding = agreement === 'rounding';
  const key = instanceKey(env.bindings, env);
  return {
    id: key === '' ? rule.id : `${rule.id}:${key}`,
    rule: rule.id,
    class: rule.class,
    status: isRounding ? 'rounding' : 'failed',
    message: rule.message
      ? fillMessage(rule.message, env)
      : sides
        ? compareMessage(sides, isRounding, env)
        : rule.name,
    formula: sides ? fillIn(sides.node, env) : rule.formula,
    left: sides ? print(sides.left.value) : null,
    right: sides ? print(sides.right.value) : null,
    difference: sides ? print(sides.left.value.minus(sides.right.value)) : null,
    cells: cellsOf(trace),
    related: [],
  };
}

function record(rule: Rule, outcome: Decided, env: Env, tally: Tally): void {
  tally.checks++;
  if (outcome.agreement === 'equal') {
    tally.passed++;
    for (const { figure } of outcome.trace.operands) {
      tally.confirmed.set(figure, (tally.confirmed.get(figure) ?? 0) + 1);
    }
    return;
  }
  const finding = toFinding(rule, outcome, env);
  tally.findings.push(finding);
  // A doubtful figure need not be a wrong one, so it explains nothing else.
  if (finding.status === 'failed' && rule.class !== '核实性') {
    tally.members.push({
      id: finding.id,
      class: rule.class,
      figures: outcome.trace.operands.map(({ figure }) => figure),
    });
  }
}

/** Why a rule found nothing to repeat itself for. */
function nothingToCheck(rule: Rule, env: Env): string {
  const named = rule.parsed.quantifiers.flatMap(({ over }) => over).filter((name) => /^0[1-9]$/.test(name));
  const absent = named.filter((id) => ![...env.current.tables.keys()].some((present) => present === id));
  if (named.length > 0 && absent.length === named.length) return `没有${absent.join('、')}表`;
  return '表中没有可核对的行';
}

/** Runs one rule; gives the reason when no instance of it could be decided. */
function runRule(rule: Rule, base: Env, tally: Tally): string | null {
  let decided = 0;
  let blank = 0;
  let reason: string | null = null;
  for (const bindings of instancesOf(rule.parsed.quantifiers, base)) {
    const env: Env = { ...base, bindings };
    const outcome = settle(rule.parsed.body, env);
    if (outcome.kind === 'decided') {
      decided++;
      record(rule, outcome, env, tally);
    } else if (outcome.kind === 'blank') blank++;
    else reason ??= outcome.reason;
  }
  if (decided > 0) return null;
  if (blank > 0) return BOTH_BLANK;
  if (rule.premise !== undefined && reason === PREMISE_FAILS) return `前提不成立：${rule.premise}`;
  return reason ?? nothingToCheck(rule, base);
}

function withRelated(findings: readonly Finding[], groups: readonly FindingGroup[]): readonly Finding[] {
  const groupOf = new Map(groups.flatMap(({ findings: ids }) => ids.map((id) => [id, ids] as const)));
  return findings.map((finding) => {
    const group = groupOf.get(finding.id);
    return group ? { ...finding, related: group.filter((id) => id !== finding.id) } : finding;
  });
}

/**
 * Checks the accounts against the rules. `prior` is last year's, read in the same unit. Every rule ends
 * as decided, as not applicable with its reason, or as a fault; none is left out in silence.
 */
export function check(accounts: Accounts, rules: RuleSet, prior: Accounts | null = null): CheckResult {
  const env: Env = {
    current: openBook(accounts),
    prior: prior ? openBook(prior) : null,
    definitions: rules.definitions,
    words: WORDS,
    known: new Map(),
    bindings: {},
  };
  const tally: Tally = { checks: 0, passed: 0, findings: [], members: [], confirmed: new Map() };
  const notApplicable: NotApplicable[] = [];
  const faults: Fault[] = rules.unreadable.map(({ rule, error }) => ({
    rule,
    message: `公式写错：${error.message}`,
  }));
  for (const rule of rules.rules) {
    try {
      const reason = runRule(rule, env, tally);
      if (reason !== null) notApplicable.push({ rule: rule.id, reason });
    } catch (error) {
      // A rule that throws is told as a fault, never taken for a pass.
      faults.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const groups = groupByFigure(tally.members, tally.confirmed);
  const findings = withRelated(tally.findings, groups);
  const rounding = findings.filter(({ status }) => status === 'rounding').length;
  return {
    summary: {
      rules: rules.rules.length + rules.unreadable.length,
      checks: tally.checks,
      passed: tally.passed,
      rounding,
      failed: findings.length - rounding,
      notApplicable: notApplicable.length,
      faults: faults.length,
    },
    findings,
    groups,
    notApplicable,
    faults,
  };
}
