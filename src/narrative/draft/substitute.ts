import type { Node } from '../../formula/tree';

/** What the names in a formula stand for. */
export type Meanings = ReadonlyMap<string, Node>;

/** The formula with those names replaced; what replaces them is taken as it is. */
export function substitute(node: Node, meanings: Meanings): Node {
  const inner = (part: Node): Node => substitute(part, meanings);
  switch (node.kind) {
    case 'name':
      return meanings.get(node.name) ?? node;
    case 'call':
      return { ...node, args: node.args.map(inner) };
    case 'compare':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'binary':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'logic':
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case 'negate':
      return { ...node, operand: inner(node.operand) };
    case 'not':
      return { ...node, operand: inner(node.operand) };
    case 'if':
      return {
        ...node,
        test: inner(node.test),
        then: inner(node.then),
        otherwise: node.otherwise && inner(node.otherwise),
      };
    default:
      return node;
  }
}
