import type { Comparison } from '../amount/compare';

/** The typed tree of a rule's formula, as grammar.peggy builds it. Offsets count characters from 0. */
export interface Rule {
  readonly quantifiers: readonly Quantifier[];
  readonly body: Node;
}

/** 每行(02、03)：what the rest of the formula is repeated for. */
export interface Quantifier {
  readonly kind: string;
  readonly over: readonly string[];
  readonly at: number;
}

export interface NumberNode {
  readonly kind: 'number';
  readonly value: string;
  readonly unit: '%' | '元' | '万元' | '亿元' | null;
}

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
}

export interface RowPath {
  /** The row this one details; null for a row of the table itself. */
  readonly section: string | null;
  readonly name: string;
}

/** 05[合计].小计, 上年.01[…].收入, 本行.本列, 07.标题. */
export interface RefNode {
  readonly kind: 'ref';
  readonly prior: boolean;
  /** Two digits, 本表, or null after 本行 and 下级. */
  readonly table: string | null;
  readonly rows: readonly RowPath[] | null;
  readonly column: string | null;
  readonly at: number;
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Node[];
  readonly at: number;
}

/** A bare word: something bound by a quantifier, a definition of the pack, or a fixed statement. */
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly at: number;
}

export interface CompareNode {
  readonly kind: 'compare';
  readonly op: Comparison;
  readonly left: Node;
  readonly right: Node;
}

export type Node =
  | NumberNode
  | TextNode
  | RefNode
  | CallNode
  | NameNode
  | CompareNode
  | { readonly kind: 'negate'; readonly operand: Node }
  | { readonly kind: 'not'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly op: '+' | '−' | '×' | '÷'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'logic'; readonly op: '且' | '或'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'if'; readonly test: Node; readonly then: Node; readonly otherwise: Node | null };

/** The nodes right under a node. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'compare':
    case 'binary':
    case 'logic':
      return [node.left, node.right];
    case 'negate':
    case 'not':
      return [node.operand];
    case 'if':
      return node.otherwise ? [node.test, node.then, node.otherwise] : [node.test, node.then];
    default:
      return [];
  }
}
