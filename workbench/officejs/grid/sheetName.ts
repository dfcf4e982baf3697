import { parseArea } from './address';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Excel compares the names of sheets without regard to case. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Why a sheet cannot be called so; null when it can. */
export function badSheetName(name: unknown): string | null {
  if (typeof name !== 'string' || name.trim() === '') return 'A sheet needs a name.';
  if (name.length > LONGEST) return `The name of a sheet has at most ${LONGEST} characters: ${name}`;
  if (FORBIDDEN.test(name)) return String.raw`The name of a sheet cannot contain : \ / ? * [ ]: ${name}`;
  if (name.startsWith("'") || name.endsWith("'"))
    return `A sheet's name has no apostrophe at its ends: ${name}`;
  return null;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The name as it stands before “!” in an address. */
export function nameInAddress(name: string): string {
  return PLAIN.test(name) && parseArea(name) === null ? name : quoted(name);
}

/** “Sheet1!A1” → the sheet's name and the rest; no name when there is none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const inner = /^'(.*)'$/.exec(name)?.[1];
  return { sheet: inner === undefined ? name : inner.replaceAll("''", "'"), rest: address.slice(at + 1) };
}
