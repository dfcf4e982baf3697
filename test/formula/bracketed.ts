import { parseFormula } from '../../src/formula/parse';
import type { Node, Quantifier, RefNode, Rule } from '../../src/formula/tree';

/** A formula as it was understood; a formula that was not understood fails the test. */
export function parsed(formula: string): Rule {
  const result = parseFormula(formula);
  if (!result.ok) throw new Error(`${formula}：${result.error.message}`);
  return result.rule;
}

function ofRef({ prior, table, rows, column }: RefNode): string {
  const paths = rows?.map(({ section, name }) => (section === null ? name : `${section}/${name}`));
  const place = table === null ? (paths?.[0] ?? '') : `${table}${paths ? `[${paths.join('、')}]` : ''}`;
  return `${prior ? '上年.' : ''}${place}${column === null ? '' : `.${column}`}`;
}

/** A formula with a bracket around everything that belongs together, so that precedence shows. */
export function bracketed(node: Node): string {
  switch (node.kind) {
    case 'number':
      return `${node.value}${node.unit ?? ''}`;
    case 'text':
      return `“${node.value}”`;
    case 'ref':
      return ofRef(node);
    case 'name':
      return node.name;
    case 'call':
      return `${node.name}(${node.args.map(bracketed).join('，')})`;
    case 'negate':
      return `(−${bracketed(node.operand)})`;
    case 'not':
      return `(非 ${bracketed(node.operand)})`;
    case 'if':
      return `(若 ${bracketed(node.test)} 则 ${bracketed(node.then)}${
        node.otherwise ? ` 否则 ${bracketed(node.otherwise)}` : ''
      })`;
    default:
      return `(${bracketed(node.left)} ${node.op} ${bracketed(node.right)})`;
  }
}

const ofQuantifier = ({ kind, over }: Quantifier): string =>
  over.length === 0 ? kind : `${kind}(${over.join('、')})`;

/** How a whole formula was understood, quantifiers first. */
export function understood(formula: string): string {
  const { quantifiers, body } = parsed(formula);
  const each = quantifiers.map(ofQuantifier).join('，');
  return each === '' ? bracketed(body) : `${each}：${bracketed(body)}`;
}
