import { WORDS } from './wording';

/** What introduces a list of names. */
export const LIST = new RegExp(`(?:${WORDS.lists.join('|')})：?`, 'g');
const SEPARATOR = /[、，]/g;
const JOINED = /和|以及|及|与/g;
const LIST_END = new RegExp(`[。；]|公用经费|人员经费|${WORDS.lists.join('|')}`);

export interface ListedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export type IsName = (name: string) => boolean;

/** “差旅费和劳务费” is two names, “其他商品和服务支出” one. */
function split(text: string, start: number, end: number, isName: IsName): readonly ListedName[] {
  const name = text.slice(start, end).replace(/等[^等]{0,6}$/, '');
  if (name === '') return [];
  const stop = start + name.length;
  if (!isName(name)) {
    for (const match of name.matchAll(JOINED)) {
      const [left, right] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
      if (left !== '' && isName(left)) {
        return [
          { name: left, start, end: start + left.length },
          ...split(text, stop - right.length, stop, isName),
        ];
      }
    }
  }
  return [{ name, start, end: stop }];
}

/** The names of a list that starts at `from`; it ends with the sentence, or where the next list begins. */
export function namesFrom(
  text: string,
  from: number,
  isName: IsName,
): { names: readonly ListedName[]; isOpen: boolean; end: number } {
  const found = text.slice(from).search(LIST_END);
  const end = found < 0 ? text.length : from + found;
  const names: ListedName[] = [];
  let at = from;
  for (const match of text.slice(from, end).matchAll(SEPARATOR)) {
    names.push(...split(text, at, from + match.index, isName));
    at = from + match.index + match[0].length;
  }
  names.push(...split(text, at, end, isName));
  const isOpen = /等[^、]{0,6}$/.test(text.slice(from, end).replace(/，.*$/, ''));
  return { names, isOpen, end };
}
