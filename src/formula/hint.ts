import type { Expectation } from './grammar.generated';
import { closes, unclosed, type Opener } from './unclosed';

/** Where a formula breaks off, and what could have stood there. */
interface Break {
  readonly before: string;
  readonly rest: string;
  readonly opener: Opener | null;
  readonly isExpected: (what: string) => boolean;
}

const QUOTE = /["“”]/;
const CLOSING = /^[)）\]］】]/;
const COMPARISON = /^(?:[=＝≠≤≥<>＜＞]|[!！][=＝])/;
const BRANCH = /^(?:则|否则)/;
const KEYWORD = /(?<![\p{L}\p{N}_])(?:若|则|否则|且|或|非)$/u;
const OPERAND = /^[\p{L}\p{N}_"“(（]/u;

/** A complete operand stands before: an operator could follow. */
const isAfterOperand = ({ isExpected }: Break): boolean => isExpected('乘除号');

const hasStrayClosing = ({ opener, rest }: Break): boolean =>
  CLOSING.test(rest) && !(opener && closes(rest.charAt(0), opener));

const openedAt = ({ opener }: Break): string =>
  opener && QUOTE.test(opener.sign)
    ? `第 ${opener.at + 1} 个字符处的引号没有结束`
    : `第 ${(opener?.at ?? 0) + 1} 个字符“${opener?.sign ?? ''}”没有相配的右括号`;

/** The first that applies is told. */
const HINTS: readonly [applies: (where: Break) => boolean, hint: string | ((where: Break) => string)][] = [
  [({ opener, rest }) => opener !== null && rest === '', openedAt],
  [(where) => hasStrayClosing(where) && where.opener !== null, openedAt],
  [({ opener, rest }) => opener !== null && BRANCH.test(rest), openedAt],
  [hasStrayClosing, ({ rest }) => `多了一个“${rest.charAt(0)}”`],
  [({ before, rest }) => rest === '' && /[.．。]$/.test(before), '末尾的句点多余，或者其后漏了列名'],
  [({ isExpected }) => isExpected('冒号'), '“每…”之后、算式之前要有冒号'],
  [({ before, rest }) => /[\d０-９]$/.test(before) && /^[，,][\d０-９]/.test(rest), '数字里不写千分位逗号'],
  [
    ({ before, rest }) => /[\d０-９]\s*$/.test(before) && /^[万亿元]/.test(rest),
    '单位只有 元、万元、亿元，紧跟在数字后面',
  ],
  [({ before, rest }) => /[\d０-９]$/.test(before) && /^[[［【]/.test(rest), '表只有 01 到 09'],
  [({ before }) => /上年[.．。]$/.test(before), '“上年.”之后写表号，如 上年.05[本行].小计'],
  [({ before }) => KEYWORD.test(before), ({ before }) => `“${KEYWORD.exec(before)?.[0] ?? ''}”后要空一格`],
  [(where) => isAfterOperand(where) && COMPARISON.test(where.rest), '一次只比较一回，连着比较请用“且”'],
  [({ isExpected }) => isExpected('则'), '“若”的条件之后要有“则”，“则”前后各空一格'],
  [({ rest }) => BRANCH.test(rest), '前面缺与它相配的“若”；“若”后要空一格'],
  [(where) => isAfterOperand(where) && OPERAND.test(where.rest), '它与前面之间缺运算符、比较号或“且”“或”'],
  [({ rest }) => CLOSING.test(rest), '括号里缺内容'],
];

/** What is probably wrong where a formula breaks off, in a few words; null when nothing useful can be said. */
export function hintAt(formula: string, at: number, expected: readonly Expectation[]): string | null {
  const names = new Set(expected.map(({ description, text }) => description ?? text));
  const where: Break = {
    before: formula.slice(0, at),
    rest: formula.slice(at),
    opener: unclosed(formula.slice(0, at)),
    isExpected: (what) => names.has(what),
  };
  const found = HINTS.find(([applies]) => applies(where))?.[1] ?? null;
  return typeof found === 'function' ? found(where) : found;
}
