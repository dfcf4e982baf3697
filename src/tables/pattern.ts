import { plain } from './text';

const OPTIONAL = /\(([^()]*)\)/g;

function source(pattern: string): string {
  // ASCII brackets mark an optional part; full-width brackets belong to the label itself.
  let out = '';
  let last = 0;
  const literal = (part: string) => plain(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const match of pattern.matchAll(OPTIONAL)) {
    out += literal(pattern.slice(last, match.index)) + `(?:${literal(match[1] ?? '')})?`;
    last = match.index + match[0].length;
  }
  return out + literal(pattern.slice(last));
}

/**
 * Compiles the notation of the layout data: “收入决算(总)表” stands for 收入决算总表 and 收入决算表.
 * The result is matched against `plain` text, whole.
 */
export function compileLabels(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.map(source).join('|')})$`);
}

/** The same, matched at the end of the text: a title may carry the unit's name and the year before. */
export function compileTitles(patterns: readonly string[]): RegExp {
  return new RegExp(`(?:${patterns.map(source).join('|')})$`);
}

/** The same, to be found anywhere in a text, each longest name first; with the flag g, for `matchAll`. */
export function compileNames(patterns: readonly string[]): RegExp {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(source).join('|'), 'g');
}
