import { openBook, type Bindings, type Env } from '../../src/formula/context';
import { evaluate } from '../../src/formula/evaluate';
import { newTrace, type Trace, type Value } from '../../src/formula/value';
import { standardRules } from '../../src/rules/packs';
import { WORDS } from '../../src/rules/words/words';
import type { TableId } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { given, type Difference } from '../rules/given';
import { parsed } from './bracketed';

/** What formulas are evaluated over: the rich accounts but for a difference. */
export function envOf(difference: Difference = {}): Env {
  const { current, prior } = given(difference)();
  const accounts = recognise(current);
  return {
    current: openBook(accounts),
    prior: prior ? openBook(recognise(prior, accounts.unit)) : null,
    definitions: standardRules().definitions,
    words: WORDS,
    known: new Map(),
    bindings: {},
  };
}

/** Binds 本行 to a row of a table, by its code or name. */
export function atRow(env: Env, tableId: TableId, name: string, more: Bindings = {}): Env {
  const row = env.current.tables
    .get(tableId)
    ?.table.rows.find((each) => each.code === name || each.key === name);
  if (!row) throw new Error(`no row ${name} in ${tableId}`);
  return { ...env, bindings: { tableId, row, ...more } };
}

export function valueOf(formula: string, env: Env, trace: Trace = newTrace()): Value {
  return evaluate(parsed(formula).body, env, trace);
}

/** What a formula gives, to be read: “890.48”, “a + b”, “equal”, a text, or “missing: …”. */
export function shown(formula: string, env: Env): string {
  const value = valueOf(formula, env);
  switch (value.kind) {
    case 'number':
      return value.interval.value.toString();
    case 'terms':
      return value.terms.map(({ interval }) => interval.value.toString()).join(' + ');
    case 'text':
      return value.text;
    case 'truth':
      return value.truth;
    case 'missing':
      return `missing: ${value.reason}`;
  }
}
