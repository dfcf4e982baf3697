import { printed } from '../../calc/wording';
import type { Env } from '../../formula/context';
import { fillIn } from '../../formula/describe';
import { branch, evaluate } from '../../formula/evaluate';
import { columnName, rowName } from '../../formula/names';
import type { Node } from '../../formula/tree';
import {
  FormulaFault,
  newTrace,
  type Operand,
  type Place,
  type Trace,
  type Value,
} from '../../formula/value';
import { FACTS } from '../supplement/facts';
import { NOT_A_FIGURE, NOT_A_SET } from './messages';
import type { SourceCell } from './model';

const KNOWN: ReadonlyMap<string, Node> = new Map(
  FACTS.flatMap(({ name, known }) => (known ? [[name, known] as const] : [])),
);
const COUNTS: ReadonlySet<string> = new Set(
  FACTS.filter(({ kind }) => kind === 'count').map(({ name }) => name),
);

const fromOperand = ({ table, row, column, figure, prior }: Operand): SourceCell => ({
  source: prior ? '上年' : '本年',
  table: table.id,
  ref: figure.ref,
  row: rowName(table, row),
  column: columnName(table, row, column) || column.key,
  value: figure.shown,
});

const fromPlace = ({ ref, row, column, shown, tableId }: Place): SourceCell => ({
  source: tableId === null ? '补充资料' : '本年',
  table: tableId,
  ref,
  row,
  column,
  value: shown,
});

const sameCell = (a: SourceCell, b: SourceCell): boolean =>
  a.source === b.source &&
  a.ref.sheet === b.ref.sheet &&
  a.ref.row === b.ref.row &&
  a.ref.column === b.ref.column;

/** The cells an evaluation has looked at, each once. */
export function cellsOf({ operands, places }: Trace): readonly SourceCell[] {
  const all = [...operands.map(fromOperand), ...places.map(fromPlace)];
  return all.filter((cell, i) => all.findIndex((other) => sameCell(cell, other)) === i);
}

/** The formula as it came to its figure: conditions decided, facts by what they stand for. */
function settled(node: Node, env: Env): Node {
  const inner = (part: Node): Node => settled(part, env);
  switch (node.kind) {
    case 'if': {
      const chosen = branch(node, env);
      return chosen ? inner(chosen) : node;
    }
    case 'name': {
      const trace = newTrace();
      const value = evaluate(node, env, trace);
      const known = KNOWN.get(node.name);
      if (
        known &&
        trace.places.every(({ row }) => FACTS.find(({ name }) => name === node.name)?.labels[0] !== row)
      )
        return inner(known);
      const shown = value.kind === 'number' ? trace.places.map((place) => place.shown).join(' + ') : '';
      return shown === '' ? node : { ...node, name: `${node.name}〔${shown}〕` };
    }
    case 'call':
      return { ...node, args: node.args.map(inner) };
    case 'binary':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'negate':
      return { ...node, operand: inner(node.operand) };
    default:
      return node;
  }
}

export const formulaOf = (node: Node, env: Env): string => fillIn(settled(node, env), env);

const isPercentage = (node: Node): boolean => node.kind === 'call' && node.name === '百分数';
const isCount = (node: Node): boolean => node.kind === 'name' && COUNTS.has(node.name);

/** What a value reads in the text, and whether it is a figure with cells behind it. */
export function shownAs(
  value: Exclude<Value, { kind: 'missing' }>,
  node: Node,
): { text: string; isFigure: boolean } {
  switch (value.kind) {
    case 'number':
      return {
        text: isCount(node) ? value.interval.value.toString() : printed(value.interval.value),
        isFigure: true,
      };
    case 'text':
      return { text: value.text, isFigure: isPercentage(node) };
    case 'truth':
      throw new FormulaFault(NOT_A_FIGURE);
    case 'terms':
      throw new FormulaFault(NOT_A_SET);
  }
}
