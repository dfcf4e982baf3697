import fc from 'fast-check';
import { parseFormula } from '../../src/formula/parse';
import type { Node } from '../../src/formula/tree';
import { bracketed, parsed, understood } from './bracketed';

const word = fc.constantFrom('甲', '仅财政拨款', '非税收入', '若干', '本行编码', '每月');
const rowPath = fc.record({
  section: fc.option(fc.constantFrom('甲', '年初结转和结余')),
  name: fc.constantFrom('合计', '301', '因公出国（境）费', '合 计', '本行'),
});
const column: fc.Arbitrary<string | null> = fc.option(fc.constantFrom('小计', '本列', '各部分', '栏2'));
const ref: fc.Arbitrary<Node> = fc.record({
  kind: fc.constant('ref' as const),
  prior: fc.boolean(),
  table: fc.constantFrom('01', '09', '本表'),
  rows: fc.array(rowPath, { minLength: 1, maxLength: 3 }),
  column,
  at: fc.constant(0),
});
const operators = <T>(...each: readonly T[]) => fc.constantFrom(...each);

/** Any tree that a formula may be understood as. */
const { node: anyNode } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    ref,
    word.map((name): Node => ({ kind: 'name', name, at: 0 })),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.constantFrom('0', '12.5'),
      unit: operators(null, '%' as const, '万元' as const),
    }),
    fc.constantFrom('', '若 [05]').map((value): Node => ({ kind: 'text', value })),
    fc.record({ kind: fc.constant('negate' as const), operand: tie('node') }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('node') }),
    fc.record({
      kind: fc.constant('binary' as const),
      op: operators('+' as const, '−' as const, '×' as const, '÷' as const),
      left: tie('node'),
      right: tie('node'),
    }),
    fc.record({
      kind: fc.constant('compare' as const),
      op: operators('=' as const, '≠' as const, '≤' as const, '≥' as const, '<' as const, '>' as const),
      left: tie('node'),
      right: tie('node'),
    }),
    fc.record({
      kind: fc.constant('logic' as const),
      op: operators('且' as const, '或' as const),
      left: tie('node'),
      right: tie('node'),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      test: tie('node'),
      then: tie('node'),
      otherwise: fc.option(tie('node')),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      name: word,
      args: fc.array(tie('node'), { maxLength: 3 }),
      at: fc.constant(0),
    }),
  ),
}));

/** A tree without the places where its parts stand. */
const shape = (node: Node): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'at' ? undefined : value)));

test('any tree, written with all its brackets, is read as the same tree', () => {
  fc.assert(
    fc.property(anyNode, (node) => {
      expect(shape(parsed(bracketed(node)).body)).toEqual(shape(node));
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read, or told where it cannot be read; nothing is thrown', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...('05[]【】()（）.。、，:：/=≤<>+−×÷"“”%万元若则否则且或非每行本表上年合计 \n'.match(/[^]/gu) ?? []),
    ),
    fc.constantFrom('05[合计].小计', '每行(02)：', '若 甲 则 乙', '求和(', ' = ', ' 且 '),
    fc.string({ maxLength: 3 }),
  );
  const anyText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      const result = parseFormula(text);
      if (result.ok) expect(understood(text)).not.toBe('');
      else {
        expect(result.error.at).toBeGreaterThanOrEqual(0);
        expect(result.error.at).toBeLessThanOrEqual(text.length);
        expect(result.error.message).toMatch(/^第 \d+ 个字符“|^公式不完整/);
      }
    }),
    { numRuns: 1_000 },
  );
});
