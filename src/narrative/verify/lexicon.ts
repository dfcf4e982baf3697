import { plain } from '../../tables/text';

const OPTIONAL = /\(([^()]*)\)/g;

function source(pattern: string): string {
  let out = '';
  let last = 0;
  const literal = (part: string) => plain(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const match of pattern.matchAll(OPTIONAL)) {
    out += `${literal(pattern.slice(last, match.index))}(?:${literal(match[1] ?? '')})?`;
    last = match.index + match[0].length;
  }
  return out + literal(pattern.slice(last));
}

/** Compiles names in the notation of the layouts: ASCII brackets mark what may be left out. */
export function compileNames(patterns: readonly string[]): RegExp {
  return new RegExp(
    [...patterns]
      .sort((a, b) => b.length - a.length)
      .map(source)
      .join('|'),
    'g',
  );
}
