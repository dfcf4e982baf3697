import type { Expectation } from './grammar.generated';
import { closerOf, unclosed } from './unclosed';

/** Where a formula breaks off, and what could have stood there. */
interface Break {
  readonly formula: string;
  readonly before: string;
  readonly rest: string;
  readonly isExpected: (what: string) => boolean;
}

const CLOSING = /^[)）\]］】]/;
const COMPARISON = /^[=＝≠≤≥<>＜＞!！]/;
const OPERAND = /^[\p{L}\p{N}_"“(（]/u;

/** A complete operand stands before: an operator could follow. */
const isAfterOperand = ({ isExpected }: Break): boolean => isExpected('乘除号');

function hintAtEnd({ formula }: Break): string | null {
  const opener = unclosed(formula);
  return opener && `第 ${opener.at + 1} 个字符“${opener.sign}”没有配上“${closerOf(opener)}”`;
}

function hintAtClosing({ before, rest }: Break): string | null {
  const opener = unclosed(before);
  const found = rest.charAt(0);
  if (!opener) return `多了一个“${found}”`;
  return closerOf(opener) === found
    ? '括号里缺内容'
    : `第 ${opener.at + 1} 个字符“${opener.sign}”要用“${closerOf(opener)}”来配`;
}

const HINTS: readonly [(where: Break) => boolean, string][] = [
  [({ isExpected }) => isExpected('冒号'), '“每…”之后、算式之前要有冒号'],
  [({ before, rest }) => /\d$/.test(before) && /^[，,]\d/.test(rest), '数字里不写千分位逗号'],
  [
    ({ before, rest }) => /\d\s*$/.test(before) && /^[万亿元]/.test(rest),
    '单位只有 元、万元、亿元，紧跟在数字后面',
  ],
  [({ before, rest }) => /\d$/.test(before) && /^[[［【]/.test(rest), '表只有 01 到 09'],
  [(where) => isAfterOperand(where) && COMPARISON.test(where.rest), '一次只比较一回，连着比较请用“且”'],
  [
    ({ rest, isExpected }) => /^(则|否则)/.test(rest) && !isExpected('则'),
    '前面缺与它相配的“若”；“若”后要空一格',
  ],
  [({ isExpected }) => isExpected('则'), '“若”的条件之后要有“则”，“则”前后各空一格'],
  [(where) => isAfterOperand(where) && OPERAND.test(where.rest), '它与前面之间缺运算符、比较号或“且”“或”'],
];

/** What is probably wrong where a formula breaks off, in a few words; null when nothing useful can be said. */
export function hintAt(formula: string, at: number, expected: readonly Expectation[]): string | null {
  const names = new Set(expected.map(({ description, text }) => description ?? text));
  const where: Break = {
    formula,
    before: formula.slice(0, at),
    rest: formula.slice(at),
    isExpected: (what) => names.has(what),
  };
  if (where.rest === '') return hintAtEnd(where);
  if (CLOSING.test(where.rest)) return hintAtClosing(where);
  return HINTS.find(([applies]) => applies(where))?.[1] ?? null;
}
