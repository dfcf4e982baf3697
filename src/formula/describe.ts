import { print } from '../amount/print';
import type { Env } from './context';
import { branch, evaluate, figureOf } from './evaluate';
import { operandName } from './names';
import { referenceName } from './referenceName';
import type { CallNode, Node, RefNode } from './tree';
import { newTrace, type Operand } from './value';
import { say, type Wording } from './wording';

/** Longer sums are cut short for the reader; every figure is still among the finding's cells. */
const MOST_TERMS = 12;

const isSum = (node: CallNode): boolean => node.name === '求和';

/** 或零(…) of something that is not there: no part of what was added up. */
function isAbsent(node: Node, env: Env): boolean {
  const [inner] = node.kind === 'call' && node.name === '或零' ? node.args : [];
  return inner !== undefined && evaluate(inner, env).kind === 'missing';
}

type BinaryNode = Extract<Node, { kind: 'binary' }>;

const isAdditive = (node: Node): boolean => node.kind === 'binary' && (node.op === '+' || node.op === '−');

const separated = (parts: readonly Wording[], sign: string): Wording =>
  parts.flatMap((part, i) => (i === 0 ? part : [sign, ...part]));

/** The sides of a binary node that took part, in brackets where they need them. */
function joined(
  { op, left, right }: BinaryNode,
  env: Env,
  plus: string,
  words: (node: Node) => Wording,
): Wording {
  const needsBrackets = (part: Node) => isAdditive(part) && op !== '+' && (op !== '−' || part === right);
  const parts = [left, right]
    .filter((part) => op !== '+' || !isAbsent(part, env))
    .map((part): Wording => (needsBrackets(part) ? ['(', ...words(part), ')'] : words(part)));
  return parts.length === 0 ? ['0'] : separated(parts, op === '+' ? ` ${plus} ` : ` ${op} `);
}

/** An expression in words: “02表 合计·财政拨款收入 ＋ …”, “03表 201 一般公共服务支出 所属各款·基本支出之和”. */
export function describe(node: Node, env: Env): Wording {
  const words = (part: Node): Wording => describe(part, env);
  switch (node.kind) {
    case 'ref':
      return referenceName(node, env);
    case 'number':
      return [`${node.value}${node.unit ?? ''}`];
    case 'text':
      return [`“${node.value}”`];
    case 'name':
      return [node.name === '本格' && env.bindings.cell ? operandName(env.bindings.cell) : node.name];
    case 'call':
      if (isSum(node)) return [...separated(node.args.map(words), ' ＋ '), '之和'];
      if (node.name === '或零') return node.args.flatMap(words);
      return [`${node.name}(`, ...separated(node.args.map(words), '，'), ')'];
    case 'negate':
      return ['−', ...words(node.operand)];
    case 'binary':
      return joined(node, env, '＋', words);
    case 'if': {
      const chosen = branch(node, env);
      return chosen ? words(chosen) : [];
    }
    default:
      return [];
  }
}

/** The figure an operand shows, in brackets after its name. */
const shownBy = ({ figure }: Operand): string => figure.shown;

function filledSum(node: CallNode, env: Env): string {
  const trace = newTrace();
  const value = evaluate(node, env, trace);
  const filled = trace.operands.filter(({ figure }) => figure.interval?.value.isZero() === false);
  const shown = filled.slice(0, MOST_TERMS).map(shownBy);
  if (filled.length > MOST_TERMS) shown.push(`…共 ${filled.length} 项`);
  const total = value.kind === 'number' ? `〔${print(value.interval.value)}〕` : '';
  return `求和(${shown.length > 0 ? shown.join(' + ') : '均为零'})${total}`;
}

function filledRef(node: RefNode, env: Env): string {
  const trace = newTrace();
  const value = evaluate(node, env, trace);
  const [only] = trace.operands;
  const name = say(referenceName(node, env));
  if (only && trace.operands.length === 1) return `${name}〔${shownBy(only)}〕`;
  const figure = value.kind === 'number' ? figureOf(value) : null;
  const shown = figure && 'value' in figure ? `〔${print(figure.value)}〕` : '';
  return `${name}${shown}`;
}

/** The formula with its names resolved and its figures filled in. */
export function fillIn(node: Node, env: Env): string {
  const fill = (part: Node): string => fillIn(part, env);
  switch (node.kind) {
    case 'ref':
      return filledRef(node, env);
    case 'call':
      if (isSum(node)) return filledSum(node, env);
      if (node.name === '或零') return node.args.map(fill).join('');
      return `${node.name}(${node.args.map(fill).join('，')})`;
    case 'binary':
      return say(joined(node, env, '+', (part) => [fill(part)]));
    case 'compare':
    case 'logic':
      return `${fill(node.left)} ${node.op} ${fill(node.right)}`;
    case 'negate':
      return `−${fill(node.operand)}`;
    case 'not':
      return `非 ${fill(node.operand)}`;
    case 'name':
      return node.name === '本格' && env.bindings.cell
        ? `${say([operandName(env.bindings.cell)])}〔${env.bindings.cell.figure.shown}〕`
        : node.name;
    case 'if': {
      const chosen = branch(node, env);
      return chosen ? fill(chosen) : '';
    }
    default:
      return say(describe(node, env));
  }
}
