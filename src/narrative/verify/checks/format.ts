import markData from '../data/marks.json';
import { NO_CELLS, type Judgement } from '../judgement';
import { scan } from '../reading/quantity';
import type { Located } from '../reading/section';

const flawed = (
  start: number,
  end: number,
  stated: string,
  message: string,
  expected: string | null = null,
): Judgement => ({
  start,
  end,
  kind: 'format',
  stated,
  expected,
  verdict: 'wrong',
  message,
  cells: NO_CELLS,
});

const PLACEHOLDERS = markData.placeholders.map(({ pattern, message }) => ({
  pattern: new RegExp(pattern, 'g'),
  message,
}));
const DOUBLED = new RegExp(markData.doubled.pattern, 'g');
const ALTERNATIVES = new RegExp(markData.alternatives.pattern, 'g');

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '【': '】', '《': '》' };
const CLOSING: ReadonlySet<string> = new Set(Object.values(PAIRS));

/** The first bracket that has no partner in the paragraph, or −1. An ordinal “1)” has none and needs none. */
function unbalancedAt(text: string): number {
  const open: { char: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (PAIRS[char] !== undefined) open.push({ char, at: i });
    else if (CLOSING.has(char)) {
      const last = open.pop();
      if (!last || PAIRS[last.char] !== char) {
        if (
          char === ')' &&
          /^[\d一二三四五六七八九十①-⑳]{1,3}$/.test(
            text.slice(Math.max(0, i - 2), i).replace(/.*[。；，：]/, ''),
          )
        )
          continue;
        return i;
      }
    }
  }
  return open[0]?.at ?? -1;
}

/** The two sides of “甲/乙” end or begin alike, as kinds of one thing do: 财政补助事业单位/经费自理事业单位. */
function isChoice(match: string): boolean {
  const [left = '', right = ''] = match.split(/[/／]/);
  return left.slice(-2) === right.slice(-2) && left !== right;
}

/** Template leftovers, marks that are doubled, unbalanced or unfinished, figures without their unit. */
export function formatFlaws({ paragraph, bodyStart }: Located, isLast: boolean): readonly Judgement[] {
  const { text } = paragraph.plain;
  if (paragraph.kind === 'table') return [];
  const flaws: Judgement[] = [];
  for (const { pattern, message } of PLACEHOLDERS) {
    for (const match of text.matchAll(pattern)) {
      flaws.push(flawed(match.index, match.index + match[0].length, match[0], message));
    }
  }
  for (const match of text.matchAll(DOUBLED)) {
    flaws.push(
      flawed(
        match.index,
        match.index + match[0].length,
        match[0],
        markData.doubled.message,
        match[0][0] ?? null,
      ),
    );
  }
  for (const match of text.matchAll(ALTERNATIVES)) {
    if (isChoice(match[0])) {
      flaws.push(flawed(match.index, match.index + match[0].length, match[0], markData.alternatives.message));
    }
  }
  if (paragraph.kind === 'heading') return flaws;
  const unbalanced = unbalancedAt(text);
  if (unbalanced >= 0)
    flaws.push(flawed(unbalanced, unbalanced + 1, text[unbalanced] ?? '', markData.unbalanced));
  if (/[，、]$/.test(text) && text.length > bodyStart && !isLast) {
    flaws.push(flawed(text.length - 1, text.length, text.slice(-1), markData.unfinished, '。'));
  }
  const { quantities, bare } = scan(text);
  for (const { start, end, unit, text: stated } of quantities) {
    if (unit === '万') flaws.push(flawed(start, end, stated, markData.halfUnit, `${stated}元`));
  }
  for (const { start, end, text: stated } of bare) {
    const before = text.slice(Math.max(0, start - 14), start);
    if (/占[^，。；]{0,12}$|(?:增长|下降)$/.test(before))
      flaws.push(flawed(start, end, stated, markData.noPercent, `${stated}%`));
    else if (/(?:支出|收入|预算数?|决算数?|增加|减少|经费|费|总计|合计)(?:为|是|：)?$/.test(before)) {
      flaws.push(flawed(start, end, stated, markData.noUnit, `${stated}万元`));
    }
  }
  return flaws;
}
