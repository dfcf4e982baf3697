import { compare, type Agreement, type Comparison } from '../amount/compare';
import { Decimal } from '../amount/decimal';
import { add, divide, exactly, multiply, negate, NOTHING, subtract, type Interval } from '../amount/interval';
import { unitFactor } from '../amount/unit';
import { isUndefined } from '../calc/function';
import { LIBRARY } from '../calc/library';
import { plain } from '../tables/text';
import type { Env } from './context';
import { resolve } from './reference';
import type { CallNode, CompareNode, NameNode, Node, NumberNode } from './tree';
import {
  FormulaFault,
  missing,
  number,
  text,
  truth,
  newTrace,
  type Missing,
  type Trace,
  type Value,
} from './value';

/** Evaluates a node; every figure it reads is added to `trace`. */
export function evaluate(node: Node, env: Env, trace: Trace = newTrace()): Value {
  switch (node.kind) {
    case 'number':
      return literal(node, env);
    case 'text':
      return text(node.value);
    case 'ref':
      return resolve(node, env, trace);
    case 'name':
      return named(node, env, trace);
    case 'call':
      return call(node, env, trace);
    case 'negate':
      return figures([node.operand], env, trace, ([figure]) => number(negate(figure as Interval)));
    case 'binary':
      return figures([node.left, node.right], env, trace, ([left, right]) =>
        arithmetic(node.op, left as Interval, right as Interval),
      );
    case 'compare':
      return compared(node, env, trace);
    case 'not':
      return opposite(evaluate(node.operand, env, trace));
    case 'logic':
      return node.op === '且'
        ? both(evaluate(node.left, env, trace), evaluate(node.right, env, trace))
        : opposite(
            both(opposite(evaluate(node.left, env, trace)), opposite(evaluate(node.right, env, trace))),
          );
    case 'if': {
      const chosen = branch(node, env);
      return chosen ? evaluate(chosen, env, trace) : missing('不符合本条的前提');
    }
  }
}

/** Which branch of 若 … 则 … 否则 holds. A condition that is unknown, or true only by rounding, is not met. */
export function branch(node: Extract<Node, { kind: 'if' }>, env: Env): Node | null {
  return isTrue(evaluate(node.test, env)) ? node.then : node.otherwise;
}

export const isTrue = (value: Value): boolean => value.kind === 'truth' && value.truth === 'equal';

const literals = new WeakMap<NumberNode, Value>();

function literal(node: NumberNode, env: Env): Value {
  const known = literals.get(node);
  if (known) return known;
  const value = new Decimal(node.value);
  if (node.unit !== null && node.unit !== '%') {
    return number(exactly(value.times(unitFactor(node.unit, env.current.accounts.unit ?? '万元'))));
  }
  const result = number(exactly(node.unit === '%' ? value.div(100) : value));
  literals.set(node, result);
  return result;
}

/** The amount a value is, where one amount is due. */
export function figureOf(value: Value): Interval | Missing {
  if (value.kind === 'missing') return value;
  if (value.kind === 'number') return value.interval;
  if (value.kind === 'terms') throw new FormulaFault('这里要一个数，公式给出的是一组数，请用 求和(…)');
  throw new FormulaFault('这里要一个数，公式给出的是文字或判断');
}

const isMissing = (figure: Interval | Missing): figure is Missing => 'reason' in figure;

function figures(
  nodes: readonly Node[],
  env: Env,
  trace: Trace,
  apply: (figures: readonly Interval[]) => Value,
): Value {
  const values = nodes.map((node) => figureOf(evaluate(node, env, trace)));
  return values.find(isMissing) ?? apply(values as readonly Interval[]);
}

function arithmetic(op: '+' | '−' | '×' | '÷', left: Interval, right: Interval): Value {
  if (op === '+') return number(add(left, right));
  if (op === '−') return number(subtract(left, right));
  if (op === '×') return number(multiply(left, right));
  const quotient = divide(left, right);
  return quotient ? number(quotient) : missing('除数为零');
}

function compared(node: CompareNode, env: Env, trace: Trace): Value {
  const left = evaluate(node.left, env, trace);
  const right = evaluate(node.right, env, trace);
  if (left.kind === 'missing') return left;
  if (right.kind === 'missing') return right;
  if (left.kind === 'text' && right.kind === 'text')
    return truth(compareTexts(left.text, node.op, right.text));
  const [a, b] = [figureOf(left), figureOf(right)];
  return isMissing(a) ? a : isMissing(b) ? b : truth(compare(a, node.op, b));
}

function compareTexts(left: string, op: Comparison, right: string): Agreement {
  const same = plain(left) === plain(right);
  if (op !== '=' && op !== '≠') throw new FormulaFault('文字只能用 = 或 ≠ 比较');
  return same === (op === '=') ? 'equal' : 'unequal';
}

function truthOf(value: Value): Agreement | null {
  if (value.kind === 'missing') return null;
  if (value.kind === 'truth') return value.truth;
  throw new FormulaFault('这里要一个判断（如 甲 = 乙），公式给出的是数或文字');
}

function opposite(value: Value): Value {
  const known = truthOf(value);
  if (known === null) return value;
  return known === 'rounding' ? missing('尾差以内，无法判断') : truth(known === 'unequal');
}

/** One false makes it false, whatever the other; otherwise the unknown, the rounded, the true. */
function both(left: Value, right: Value): Value {
  const [a, b] = [truthOf(left), truthOf(right)];
  if (a === 'unequal' || b === 'unequal') return truth(false);
  if (a === null) return left;
  if (b === null) return right;
  return truth(a === 'rounding' || b === 'rounding' ? 'rounding' : 'equal');
}

function named(node: NameNode, env: Env, trace: Trace): Value {
  const { bindings } = env;
  switch (node.name) {
    case '本格':
      if (!bindings.cell) break;
      trace.operands.push(bindings.cell);
      return bindings.cell.figure.interval ? number(bindings.cell.figure.interval) : missing('不是数字');
    case '本类':
    case '本科目':
      if (bindings.code !== undefined) return text(bindings.code);
      break;
    case '本项':
      if (bindings.item !== undefined) return text(bindings.item);
      break;
    case '本列':
      if (bindings.column !== undefined) return text(bindings.column);
      break;
  }
  const definition = env.definitions.get(node.name);
  if (definition) {
    const known = env.known.get(node.name);
    if (known) return known;
    const value = evaluate(definition, env);
    env.known.set(node.name, value);
    return value;
  }
  const word = env.words.get(node.name);
  if (word) return word(env, trace);
  throw new FormulaFault(`不认识“${node.name}”`, node.at);
}

/** Functions that look at whether something is there, so a missing argument is no obstacle. */
function special(node: CallNode, env: Env, trace: Trace): Value | null {
  const [first, second] = node.args;
  switch (node.name) {
    case '有':
      return first ? truth(evaluate(first, env, trace).kind !== 'missing') : null;
    case '或零': {
      if (!first) return null;
      const value = evaluate(first, env, trace);
      return value.kind === 'missing' ? number(NOTHING) : value;
    }
    case '百分数': {
      if (!first) return null;
      const value = figureOf(evaluate(first, env, trace));
      return isMissing(value) ? value : text(`${value.value.times(100).toFixed(2)}%`);
    }
    case '含': {
      if (!first || !second) return null;
      const [whole, part] = [evaluate(first, env), evaluate(second, env)];
      if (whole.kind === 'missing') return whole;
      if (whole.kind !== 'text' || part.kind !== 'text')
        throw new FormulaFault('含(…) 的两项都要是文字', node.at);
      return truth(plain(whole.text).includes(plain(part.text)));
    }
  }
  return null;
}

function call(node: CallNode, env: Env, trace: Trace): Value {
  const result = special(node, env, trace);
  if (result) return result;
  const found = LIBRARY.get(node.name);
  if (!found) throw new FormulaFault(`不认识函数“${node.name}”`, node.at);
  const wrap = (outcome: ReturnType<(typeof found)['apply']>): Value =>
    isUndefined(outcome) ? missing(outcome.undefined) : number(outcome);
  if (found.arity === 'set') {
    const set: Interval[] = [];
    for (const arg of node.args) {
      const value = evaluate(arg, env, trace);
      if (value.kind === 'missing') return value;
      if (value.kind === 'terms') set.push(...value.terms.map((term) => term.interval));
      else set.push(figureOf(value) as Interval);
    }
    return wrap(found.apply(set));
  }
  if (node.args.length !== found.arity) {
    throw new FormulaFault(`函数 ${node.name} 要 ${found.arity} 项，这里有 ${node.args.length} 项`, node.at);
  }
  return figures(node.args, env, trace, ([first, last]) =>
    wrap(
      found.arity === 1 ? found.apply(first as Interval) : found.apply(first as Interval, last as Interval),
    ),
  );
}
