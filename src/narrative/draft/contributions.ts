import { ZERO, type Decimal } from '../../amount/decimal';
import { printed } from '../../calc/wording';
import type { Book, Env } from '../../formula/context';
import type { TableId } from '../../tables/model';
import type { TableIndex } from '../../tables/tableIndex';
import { fallen, risen, suggestion } from './messages';
import { nameOfCode } from './words/codeNames';

interface Contribution {
  readonly name: string;
  readonly change: Decimal;
}

const MOST_NAMED = 3;
/** Of what moves in the direction of the whole, so much is enough to name. */
const ENOUGH = 0.8;

/** The fewest and largest that explain most of the change; only those that go its way. */
function largest(all: readonly Contribution[]): readonly Contribution[] {
  const total = all.reduce((sum, { change }) => sum.plus(change), ZERO);
  if (total.isZero()) return [];
  const sameWay = all
    .filter(({ change }) => !change.isZero() && change.isNegative() === total.isNegative())
    .sort((a, b) => b.change.abs().cmp(a.change.abs()));
  const whole = sameWay.reduce((sum, { change }) => sum.plus(change.abs()), ZERO);
  let named = ZERO;
  return sameWay.slice(0, MOST_NAMED).filter(({ change }) => {
    const isNeeded = named.lt(whole.times(ENOUGH));
    named = named.plus(change.abs());
    return isNeeded;
  });
}

const say = ({ name, change }: Contribution): string =>
  (change.gt(0) ? risen : fallen)(name, printed(change.abs()));

function suggest(all: readonly Contribution[]): string {
  const named = largest(all);
  return named.length === 0 ? '' : suggestion(named.map(say).join('、'));
}

/** The figure of every lowest code of a table. */
function byCode(table: TableIndex, column: string): ReadonlyMap<string, Decimal> {
  const at = table.position(column);
  const figures = new Map<string, Decimal>();
  for (const row of table.table.rows) {
    if (row.code === null || table.children(row).length > 0) continue;
    const value = row.figures[at]?.interval?.value ?? ZERO;
    figures.set(row.code, (figures.get(row.code) ?? ZERO).plus(value));
  }
  return figures;
}

const withSpending = (name: string): string => (/(?:支出|费|经费|金)$/.test(name) ? name : `${name}支出`);

const nameIn = (books: readonly Book[], code: string): string => {
  const name = books.map((book) => nameOfCode(book, code)).find((each) => each !== null);
  return withSpending(name ?? code);
};

/** 主要变动(表，栏): what of a table's items moved most against last year; '' when last year is not known. */
export function mainChanges(env: Env, id: TableId, column: string): string {
  const [now, before] = [env.current.tables.get(id), env.prior?.tables.get(id)];
  if (!env.prior || !now || !before) return '';
  const [current, prior] = [byCode(now, column), byCode(before, column)];
  const books = [env.current, env.prior];
  const codes = [...new Set([...current.keys(), ...prior.keys()])];
  return suggest(
    codes.map((code) => ({
      name: nameIn(books, code),
      change: (current.get(code) ?? ZERO).minus(prior.get(code) ?? ZERO),
    })),
  );
}
