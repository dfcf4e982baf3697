import type { Comparison } from '../amount/compare';
import { Decimal, ZERO } from '../amount/decimal';
import { add, exactly, multiply, NOTHING, type Interval } from '../amount/interval';
import type { Figure } from '../tables/model';
import type { Env } from './context';
import { branch, evaluate } from './evaluate';
import { literal } from './literal';
import { resolve } from './reference';
import type { CallNode, Node } from './tree';
import { newTrace, type Trace } from './value';

/** Σ coefficient · figure + constant. Last year's figures are constants, with their rounding. */
export interface LinearForm {
  readonly coefficients: ReadonlyMap<Figure, Decimal>;
  readonly constant: Interval;
}

/** A comparison as left − right against zero. */
export interface LinearComparison extends LinearForm {
  readonly op: Comparison;
}

const constantly = (constant: Interval): LinearForm => ({ coefficients: new Map(), constant });

const ONE = new Decimal(1);

function scaled({ coefficients, constant }: LinearForm, factor: Decimal): LinearForm {
  return {
    coefficients: new Map([...coefficients].map(([figure, value]) => [figure, value.times(factor)])),
    constant: multiply(constant, exactly(factor)),
  };
}

function sumOf(forms: readonly LinearForm[]): LinearForm {
  const coefficients = new Map<Figure, Decimal>();
  let constant = NOTHING;
  for (const form of forms) {
    for (const [figure, value] of form.coefficients)
      coefficients.set(figure, (coefficients.get(figure) ?? ZERO).plus(value));
    constant = add(constant, form.constant);
  }
  return { coefficients, constant };
}

function read(apply: (trace: Trace) => unknown): LinearForm {
  const trace = newTrace();
  apply(trace);
  const coefficients = new Map<Figure, Decimal>();
  let constant = NOTHING;
  for (const { figure, prior } of trace.operands) {
    if (prior) constant = add(constant, figure.interval ?? NOTHING);
    else coefficients.set(figure, (coefficients.get(figure) ?? ZERO).plus(ONE));
  }
  return { coefficients, constant };
}

/** The factor a form is, when no figure is in it. */
function factorOf(form: LinearForm | null): Decimal | null {
  const isFactor = form?.coefficients.size === 0 && form.constant.low.eq(form.constant.high);
  return isFactor ? form.constant.value : null;
}

function all(nodes: readonly Node[], env: Env): readonly LinearForm[] | null {
  const forms = nodes.map((node) => linearForm(node, env));
  return forms.every((form) => form !== null) ? forms : null;
}

function ofCall(node: CallNode, env: Env): LinearForm | null {
  const [inner] = node.args;
  if (node.name === '或零' && inner)
    return evaluate(inner, env).kind === 'missing' ? constantly(NOTHING) : linearForm(inner, env);
  if (node.name !== '求和') return null;
  const forms = all(node.args, env);
  return forms && sumOf(forms);
}

function product(left: LinearForm, right: LinearForm): LinearForm | null {
  const [a, b] = [factorOf(left), factorOf(right)];
  return b ? scaled(left, b) : a ? scaled(right, a) : null;
}

function quotient(left: LinearForm, right: LinearForm): LinearForm | null {
  const divisor = factorOf(right);
  if (!divisor || divisor.isZero()) return null;
  const factor = ONE.div(divisor);
  // A third has no exact decimal, and nothing here may be nearly right.
  return factor.times(divisor).eq(ONE) ? scaled(left, factor) : null;
}

/**
 * An amount as a linear form of the figures of this workbook, following the branch of 若 … 则 … that holds;
 * null for what is not linear. Everything the formula names must be there: evaluate it first.
 */
export function linearForm(node: Node, env: Env): LinearForm | null {
  switch (node.kind) {
    case 'number': {
      const value = literal(node, env);
      return value.kind === 'number' ? constantly(value.interval) : null;
    }
    case 'ref':
      return read((trace) => resolve(node, env, trace));
    case 'name': {
      if (node.name === '本格') return read((trace) => evaluate(node, env, trace));
      const definition = env.definitions.get(node.name);
      return definition ? linearForm(definition, env) : null;
    }
    case 'call':
      return ofCall(node, env);
    case 'negate': {
      const form = linearForm(node.operand, env);
      return form && scaled(form, ONE.neg());
    }
    case 'binary': {
      const forms = all([node.left, node.right], env);
      const [left, right] = forms ?? [];
      if (!left || !right) return null;
      if (node.op === '×') return product(left, right);
      if (node.op === '÷') return quotient(left, right);
      return sumOf([left, node.op === '+' ? right : scaled(right, ONE.neg())]);
    }
    case 'if': {
      const chosen = branch(node, env);
      return chosen && linearForm(chosen, env);
    }
    default:
      return null;
  }
}

/** A rule's statement as a linear comparison; null for one that is none. */
export function linearComparison(node: Node, env: Env): LinearComparison | null {
  if (node.kind === 'if') {
    const chosen = branch(node, env);
    return chosen && linearComparison(chosen, env);
  }
  if (node.kind !== 'compare') return null;
  const forms = all([node.left, node.right], env);
  const [left, right] = forms ?? [];
  return left && right ? { ...sumOf([left, scaled(right, ONE.neg())]), op: node.op } : null;
}
