import { joined } from '../container/bytes';
import { BUILTIN_FORMATS } from './builtinFormats';
import { asLatin1 } from './xmlText';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const DECLARATIONS = Object.entries(BUILTIN_FORMATS)
  .map(
    ([id, code]) =>
      `<numFmt numFmtId="${id}" formatCode="${code.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)}"/>`,
  )
  .join('');

/**
 * A style sheet that also declares the built-in number formats. The workbook's own declarations come
 * after and win.
 */
export function declareBuiltinFormats(content: Uint8Array): Uint8Array {
  const text = asLatin1(content);
  const list = /<(?:\w+:)?numFmts\b[^<>]*>/.exec(text);
  const root = /<(?:\w+:)?styleSheet\b[^<>]*>/.exec(text);
  if (list !== null && !list[0].endsWith('/>')) return inserted(content, after(list), DECLARATIONS);
  if (root !== null) return inserted(content, after(root), `<numFmts>${DECLARATIONS}</numFmts>`);
  return content;
}

function after(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function inserted(content: Uint8Array, at: number, text: string): Uint8Array {
  return joined([content.subarray(0, at), new TextEncoder().encode(text), content.subarray(at)]);
}
