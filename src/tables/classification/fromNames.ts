import { codesOfName, type Classification } from './names';

/** The code a name means below or beside the row before it; null where it may mean several. */
function codeAfter(previous: string, codes: readonly string[]): string | null {
  const only = (fits: readonly string[]): string | null => (fits.length === 1 ? (fits[0] ?? null) : null);
  for (let length = previous.length; length >= 3; length -= 2) {
    const below = codes.filter(
      (code) => code.length === length + 2 && code.startsWith(previous.slice(0, length)),
    );
    if (below.length > 0) return only(below);
  }
  const classes = codes.filter((code) => code.length === 3);
  return only(classes.length > 0 ? classes : codes);
}

/**
 * The codes of a list that prints names only, from the top down: 行政运行 is that of the 款 it stands under. Where one
 * name is unknown or may be several, nobody can say what adds up to what below the 类, and only those get their codes.
 */
export function codesFromNames(kind: Classification, names: readonly string[]): readonly (string | null)[] {
  let previous = '';
  const codes = names.map((name) => {
    const code = codeAfter(previous, codesOfName(kind, name));
    previous = code ?? previous;
    return code;
  });
  if (!codes.includes(null)) return codes;
  return codes.map((code) => (code?.length === 3 ? code : null));
}
