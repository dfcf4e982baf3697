import type { Book } from '../../../formula/context';
import { acceptedNames } from '../../../tables/classification/names';
import type { TableId } from '../../../tables/model';

const LISTS: readonly TableId[] = ['05', '08', '09', '03', '02'];
const LEVELS = [
  [3, '类'],
  [5, '款'],
  [7, '项'],
] as const;

/** Where no year is known, the names in force now. */
const TODAY = 9999;

/** What the tables call a functional code, else the classification of that year; null when neither knows it. */
export function nameOfCode(book: Book, code: string): string | null {
  for (const id of LISTS) {
    const label = book.tables.get(id)?.all(code)[0]?.label;
    if (label) return label;
  }
  return acceptedNames('functional', code, book.accounts.year ?? TODAY)[0] ?? null;
}

/** “卫生健康支出（类）公共卫生（款）突发公共卫生事件应急处理（项）”; null when one of the names is unknown. */
export function pathOfCode(book: Book, code: string): string | null {
  const parts = LEVELS.filter(([length]) => length <= code.length).map(([length, level]) => {
    const name = nameOfCode(book, code.slice(0, length));
    return name === null ? null : `${name}（${level}）`;
  });
  return parts.includes(null) ? null : parts.join('');
}
