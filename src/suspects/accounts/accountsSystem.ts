import { negate } from '../../amount/interval';
import { openBook, type Env } from '../../formula/context';
import { linearComparison, type LinearComparison } from '../../formula/linear';
import type { CheckResult } from '../../rules/finding';
import type { RuleSet } from '../../rules/rule';
import { WORDS } from '../../rules/words/words';
import type { Accounts, Figure } from '../../tables/model';
import { holds, type Cell, type Identity, type Term, type Values } from '../identity';
import type { System, Verdict } from '../system';
import { collectInstances, hasFailed, idOf, type Instance, type Instances } from './instances';
import { premiseFigures } from './premises';
import { trialAccounts, type Place, type TrialAccounts } from './trialAccounts';
import { TrialFigure } from './trialFigure';

/** Accounts as a system of identities, every change of which can be tried by the rules themselves. */
export class AccountsSystem implements System {
  readonly violated: readonly Identity[];
  private readonly trial: TrialAccounts;
  private readonly env: Env;
  private readonly instances: Instances;
  private readonly identities = new Map<Instance, Identity | null>();
  private readonly byCell = new Map<Cell, readonly Identity[]>();
  private readonly failedBy = new Map<Cell, Identity[]>();
  /** Findings that a cell without a figure causes by itself, by the cell's id. */
  private readonly unreadable: ReadonlyMap<string, readonly string[]>;

  constructor(
    accounts: Accounts,
    { rules, definitions }: RuleSet,
    result: CheckResult,
    prior: Accounts | null,
  ) {
    this.trial = trialAccounts(accounts);
    this.env = {
      current: openBook(this.trial.accounts),
      prior: prior ? openBook(prior) : null,
      definitions,
      words: WORDS,
      known: new Map(),
      bindings: {},
    };
    const failed = result.findings.filter(({ status }) => status === 'failed');
    const ruleIds = new Set(failed.map(({ rule }) => rule));
    this.instances = collectInstances(rules, this.env, ({ id }) => ruleIds.has(id));
    this.unreadable = new Map(
      this.trial.unreadable.map(({ id }) => [
        id,
        failed
          .filter(({ cells }) => cells.some(({ ref }) => `${ref.sheet}!${ref.row},${ref.column}` === id))
          .map((finding) => finding.id),
      ]),
    );
    this.violated = this.instances.failed.flatMap((instance) => {
      const identity = instance.rule.class === '逻辑性' ? this.identityOf(instance, true) : null;
      return identity ? [identity] : [];
    });
    for (const identity of this.violated) {
      for (const { cell } of identity.terms) {
        const known = this.failedBy.get(cell);
        if (known) known.push(identity);
        else this.failedBy.set(cell, [identity]);
      }
    }
  }

  placeOf(cell: Cell): Place | null {
    return this.trial.placeOf(cell);
  }

  touching(cell: Cell): readonly Identity[] {
    let found = this.byCell.get(cell);
    if (!found) {
      const figure = this.trial.placeOf(cell)?.figure;
      const holding = figure ? this.instances.holding(figure) : [];
      const held = holding.flatMap((instance) => this.identityOf(instance, false) ?? []);
      this.byCell.set(cell, (found = [...(this.failedBy.get(cell) ?? []), ...held]));
    }
    return found;
  }

  judge(values: Values): Verdict {
    const changed = [...values].flatMap(([cell, value]) => {
      const figure = this.trial.placeOf(cell)?.figure;
      return figure ? [{ cell, figure, value }] : [];
    });
    for (const { figure, value } of changed) figure.try(value);
    try {
      const env: Env = { ...this.env, known: new Map() };
      const isFailed = (instance: Instance) => hasFailed(this.instances.settle(instance, env));
      const concerned = new Set(
        changed.flatMap(({ figure }) => [
          ...this.instances.holding(figure),
          ...this.instances.depending(figure),
        ]),
      );
      const gone = this.instances.failed.filter((instance) => !isFailed(instance));
      return {
        breaks: [...concerned].some(isFailed),
        resolves: new Set([
          ...gone.map((instance) => idOf(instance, env)),
          ...changed.flatMap(({ cell }) => this.unreadable.get(cell.id) ?? []),
        ]),
      };
    } finally {
      for (const { figure } of changed) figure.putBack();
    }
  }

  /** Null for what is not linear, or is by its linear form not what the rule says it is. */
  private identityOf(instance: Instance, isFailed: boolean): Identity | null {
    const known = this.identities.get(instance);
    if (known !== undefined) return known;
    const env: Env = { ...this.env, bindings: instance.bindings };
    const form = linearComparison(instance.rule.parsed.body, env);
    const premise = premiseFigures(instance.rule.parsed.body, env);
    const identity = form && toIdentity(form, premise, idOf(instance, env));
    const agrees = identity && holds(identity) !== isFailed ? identity : null;
    this.identities.set(instance, agrees);
    return agrees;
  }
}

const cellsOf = (figures: Iterable<Figure>): readonly Cell[] =>
  [...figures].flatMap((figure) => (figure instanceof TrialFigure ? [figure.cell] : []));

function toIdentity(
  { coefficients, constant, op }: LinearComparison,
  premise: readonly Figure[],
  id: string,
): Identity | null {
  if (op !== '=' && op !== '≤' && op !== '≥') return null;
  const terms = [...coefficients].flatMap(([figure, coefficient]): readonly Term[] =>
    figure instanceof TrialFigure && !coefficient.isZero()
      ? [{ cell: figure.cell, coefficient: op === '≥' ? coefficient.neg() : coefficient }]
      : [],
  );
  const own = new Set(terms.map(({ cell }) => cell));
  return {
    id,
    terms,
    constant: op === '≥' ? negate(constant) : constant,
    relation: op === '=' ? '=' : '≤',
    premise: [...new Set(cellsOf(premise))].filter((cell) => !own.has(cell)),
  };
}
