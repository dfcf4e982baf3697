import type { ForeignKind } from '../fileKind';

export const CONTENT_TYPES = '[content_types].xml';

const WORKBOOK =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml/i;

const BY_NAME: readonly (readonly [RegExp, ForeignKind])[] = [
  [/^ofd\.xml$/i, 'ofd'],
  [/^meta-inf\/manifest\.xml$/i, 'openDocument'],
];

const BY_CONTENT_TYPE: readonly (readonly [RegExp, ForeignKind])[] = [
  [/ms-excel\.sheet\.binary/i, 'xlsb'],
  [/wordprocessingml|ms-word/i, 'word'],
  [/presentationml|ms-powerpoint/i, 'powerpoint'],
];

/** What a zip without content types is: nothing that Office wrote. */
export function kindByNames(names: readonly string[]): ForeignKind {
  const known = BY_NAME.find(([pattern]) => names.some((name) => pattern.test(name)));
  return known?.[1] ?? 'archive';
}

/** What Office wrote, by the types the package declares for its parts; null for a workbook. */
export function kindByContentTypes(contentTypes: string): ForeignKind | null {
  if (WORKBOOK.test(contentTypes)) return null;
  return BY_CONTENT_TYPE.find(([pattern]) => pattern.test(contentTypes))?.[1] ?? 'archive';
}
