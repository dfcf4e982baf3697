import { parseFormula } from '../../formula/parse';
import { inFormula } from './messages';
import type { Segment } from './template';

/** A place in a text that cannot be read. */
export class TextFault extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const PENDING = /^\s*待填写\s*[：:]/;

/** The offset of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth += 1;
    else if (text[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new TextFault('“{”没有相配的“}”', open);
}

function placeholder(content: string, at: number): Segment {
  const pending = PENDING.exec(content);
  if (pending) {
    const from = pending[0].length;
    return { kind: 'pending', segments: parseText(content.slice(from), at + from), at };
  }
  const parsed = parseFormula(content);
  if (!parsed.ok) throw new TextFault(inFormula(content, parsed.error.message), at + parsed.error.at);
  if (parsed.rule.quantifiers.length > 0) throw new TextFault('花括号里不写“每…：”，重复写在“每”一栏', at);
  return { kind: 'formula', node: parsed.rule.body, at };
}

/**
 * Reads a wording: text with formulas in braces, {01[总计].收入}, and {待填写：what}, in which further formulas
 * may stand. `offset` is added to every position, of errors too.
 */
export function parseText(text: string, offset = 0): readonly Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  const plain = (end: number) => {
    if (end > last) segments.push({ kind: 'text', text: text.slice(last, end) });
  };
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '}') throw new TextFault('多了一个“}”', offset + i);
    if (text[i] !== '{') continue;
    plain(i);
    let end: number;
    try {
      end = closing(text, i);
    } catch (error) {
      throw error instanceof TextFault ? new TextFault(error.message, offset + error.at) : error;
    }
    segments.push(placeholder(text.slice(i + 1, end), offset + i + 1));
    last = i = end;
    last += 1;
  }
  plain(text.length);
  return segments;
}
