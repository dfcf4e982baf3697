import type { Word } from '../../../formula/context';
import { evaluate } from '../../../formula/evaluate';
import { missing, newTrace } from '../../../formula/value';
import { FACTS, type Fact } from '../../supplement/facts';
import type { Supplement } from '../../supplement/supplement';
import { valueOf } from './given';

function factWord(fact: Fact, { facts }: Supplement): Word {
  return (env, trace) => {
    const given = facts.get(fact.name);
    if (given) return valueOf(given, trace);
    if (fact.known) {
      const own = newTrace();
      const value = evaluate(fact.known, env, own);
      if (value.kind !== 'missing') {
        trace.operands.push(...own.operands);
        trace.places.push(...own.places);
        return value;
      }
    }
    return missing(fact.labels[0] ?? fact.name);
  };
}

/** Every fact by its name: what the sheet says, else what the tables know, else missing under its label. */
export const factWords = (supplement: Supplement): Readonly<Record<string, Word>> =>
  Object.fromEntries(FACTS.map((fact) => [fact.name, factWord(fact, supplement)]));
