import type { Bindings, Env } from '../../formula/context';
import { instanceKey, instancesOf } from '../../formula/instances';
import { settle, type Outcome } from '../../formula/settle';
import { newTrace } from '../../formula/value';
import type { Rule } from '../../rules/rule';
import type { Figure } from '../../tables/model';
import { figuresOfDefinition, namesIn } from './premises';

/** One repetition of a rule. */
export interface Instance {
  readonly rule: Rule;
  readonly bindings: Bindings;
}

/** The repetitions of all rules that changed figures may concern. */
export interface Instances {
  readonly failed: readonly Instance[];
  /** Those of 逻辑性 rules that held, by the figures they rest on. */
  holding(figure: Figure): readonly Instance[];
  /** Those whose premise rests on a figure, held or not applied. */
  depending(figure: Figure): readonly Instance[];
  /** Decided anew, on the figures as they are. */
  settle(instance: Instance, env: Env): Outcome;
}

export const hasFailed = (outcome: Outcome): boolean =>
  outcome.kind === 'decided' && outcome.agreement === 'unequal';

/** As findings are called. */
export function idOf({ rule, bindings }: Instance, env: Env): string {
  const key = instanceKey(bindings, env);
  return key === '' ? rule.id : `${rule.id}:${key}`;
}

const settleIn = ({ rule, bindings }: Instance, env: Env): Outcome =>
  settle(rule.parsed.body, { ...env, bindings });

/** Runs the 逻辑性 rules once more and keeps what rests on what; of the others those that have failed. */
export function collectInstances(
  rules: readonly Rule[],
  env: Env,
  hasFindings: (rule: Rule) => boolean,
): Instances {
  const failed: Instance[] = [];
  const held: Instance[] = [];
  const byFigure = new Map<Figure, number[]>();
  const byDefinition = new Map<string, Instance[]>();
  const running: { -readonly [K in keyof Env]: Env[K] } = { ...env };
  const trace = newTrace();
  for (const rule of rules) {
    if (rule.class !== '逻辑性' && !hasFindings(rule)) continue;
    const names = namesIn(rule.parsed.body).filter((name) => env.definitions.has(name));
    for (const bindings of instancesOf(rule.parsed.quantifiers, env)) {
      running.bindings = bindings;
      const outcome = settle(rule.parsed.body, running, trace);
      const instance: Instance = { rule, bindings };
      if (hasFailed(outcome)) failed.push(instance);
      else if (rule.class === '逻辑性') {
        if (outcome.kind !== 'skipped') {
          for (const { figure, prior } of trace.operands) {
            const known = byFigure.get(figure);
            if (prior) continue;
            if (known) known.push(held.length);
            else byFigure.set(figure, [held.length]);
          }
          held.push(instance);
        }
        for (const name of names) {
          const known = byDefinition.get(name);
          if (known) known.push(instance);
          else byDefinition.set(name, [instance]);
        }
      }
      trace.operands.length = 0;
      trace.places.length = 0;
    }
  }
  const definitions = [...byDefinition].map(
    ([name, instances]) => [new Set(figuresOfDefinition(name, env)), instances] as const,
  );
  return {
    failed,
    holding: (figure) => [...new Set(byFigure.get(figure) ?? [])].flatMap((at) => held[at] ?? []),
    depending: (figure) =>
      definitions.flatMap(([figures, instances]) => (figures.has(figure) ? instances : [])),
    settle: settleIn,
  };
}
