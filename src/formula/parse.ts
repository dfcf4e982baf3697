import { parse as parseGenerated, SyntaxError as GrammarError } from './grammar.generated.js';
import { hintAt } from './hint';
import type { Rule } from './tree';

export interface FormulaError {
  /** 0-based offset of the character the message is about. */
  readonly at: number;
  readonly message: string;
}

export type Parsed =
  { readonly ok: true; readonly rule: Rule } | { readonly ok: false; readonly error: FormulaError };

/** Shows where in the formula something is wrong, for people. */
export function positionIn(text: string, at: number): string {
  const found = text.slice(at, at + 8);
  return found === '' ? '公式不完整，末尾还缺内容' : `第 ${at + 1} 个字符“${found}”处看不懂`;
}

/** Parses one formula. The grammar is written down in docs/公式语言.md. */
export function parseFormula(text: string): Parsed {
  try {
    return { ok: true, rule: parseGenerated(text) };
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const at = error.location.start.offset;
    const hint = hintAt(text, at, error.expected);
    const message = positionIn(text, at) + (hint === null ? '' : `：${hint}`);
    return { ok: false, error: { at, message } };
  }
}
