import { compare, type Agreement, type Comparison } from '../amount/compare';
import { add, divide, multiply, negate, NOTHING, subtract, type Interval } from '../amount/interval';
import { isUndefined } from '../calc/function';
import { LIBRARY } from '../calc/library';
import { plain } from '../tables/text';
import type { Env } from './context';
import { literal } from './literal';
import { both, either, opposite, truthOf } from './logic';
import { resolve } from './reference';
import type { CallNode, CompareNode, NameNode, Node } from './tree';
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
      return (node.op === '且' ? both : either)(
        evaluate(node.left, env, trace),
        evaluate(node.right, env, trace),
      );
    case 'if': {
      const chosen = branch(node, env);
      return chosen ? evaluate(chosen, env, trace) : unmet(node, env);
    }
  }
}

type IfNode = Extract<Node, { kind: 'if' }>;

/** The reason when the condition of 若 … 则 … is not met. */
export const PREMISE_FAILS = '不符合本条的前提';

/** Why 若 … 则 … without 否则 says nothing: its condition cannot be told, or is not met. */
export function unmet(node: IfNode, env: Env): Missing {
  const test = evaluate(node.test, env);
  return test.kind === 'missing' ? test : missing(PREMISE_FAILS);
}

/** Which branch of 若 … 则 … 否则 holds. A condition that is unknown, or true only by rounding, is not met. */
export function branch(node: IfNode, env: Env, trace: Trace = newTrace()): Node | null {
  return truthOf(evaluate(node.test, env, trace)) === 'equal' ? node.then : node.otherwise;
}

/** The amount a value is, where one amount is due. */
export function figureOf(value: Value): Interval | Missing {
  if (value.kind === 'missing') return value;
  if (value.kind === 'number') return value.interval;
  if (value.kind === 'terms') throw new FormulaFault('这里要一个数，公式给出的是一组数，请用 求和(…)');
  throw new FormulaFault('这里要一个数，公式给出的是文字或判断');
}

const isMissing = (figure: Interval | Missing): figure is Missing => 'reason' in figure;

/** Applies an operation to the amounts of several nodes; missing when one of them is. */
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

const BOUND: ReadonlySet<string> = new Set(['本格', '本类', '本科目', '本项', '本列']);

/** What a quantifier has bound to a word. */
function bound(name: string, { bindings }: Env, trace: Trace): Value | null {
  const say = (content: string | undefined) => (content === undefined ? null : text(content));
  switch (name) {
    case '本格':
      if (!bindings.cell) return null;
      trace.operands.push(bindings.cell);
      return bindings.cell.figure.interval
        ? number(bindings.cell.figure.interval)
        : missing('单元格里不是数字');
    case '本类':
    case '本科目':
      return say(bindings.code);
    case '本项':
      return say(bindings.item);
    case '本列':
      return say(bindings.column);
  }
  return null;
}

function named(node: NameNode, env: Env, trace: Trace): Value {
  if (BOUND.has(node.name)) {
    const value = bound(node.name, env, trace);
    if (value) return value;
    throw new FormulaFault(`这里没有“${node.name}”可用，公式前要写对应的“每…：”`, node.at);
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

function expectArguments({ name, args, at }: CallNode, arity: number): void {
  if (args.length !== arity)
    throw new FormulaFault(`函数 ${name} 要 ${arity} 项，这里有 ${args.length} 项`, at);
}

/** Functions of other things than amounts: whether something is there, what a text says. */
function special(node: CallNode, env: Env, trace: Trace): Value | null {
  const argument = (i: number): Value => evaluate(node.args[i] as Node, env, trace);
  switch (node.name) {
    case '有':
      expectArguments(node, 1);
      return truth(argument(0).kind !== 'missing');
    case '或零': {
      expectArguments(node, 1);
      const value = argument(0);
      return value.kind === 'missing' ? number(NOTHING) : value;
    }
    case '百分数': {
      expectArguments(node, 1);
      const value = figureOf(argument(0));
      return isMissing(value) ? value : text(`${value.value.times(100).toFixed(2)}%`);
    }
    case '含': {
      expectArguments(node, 2);
      const [whole, part] = [argument(0), argument(1)];
      if (whole.kind === 'missing') return whole;
      if (part.kind === 'missing') return part;
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
    if (node.args.length === 0) throw new FormulaFault(`函数 ${node.name} 里没有写要算的数`, node.at);
    const set: Interval[] = [];
    for (const arg of node.args) {
      const value = evaluate(arg, env, trace);
      if (value.kind === 'missing') return value;
      if (value.kind === 'terms') set.push(...value.terms.map((term) => term.interval));
      else set.push(figureOf(value) as Interval);
    }
    return wrap(found.apply(set));
  }
  expectArguments(node, found.arity);
  return figures(node.args, env, trace, ([first, last]) =>
    wrap(
      found.arity === 1 ? found.apply(first as Interval) : found.apply(first as Interval, last as Interval),
    ),
  );
}
