import type { Env } from '../../../formula/context';
import { FormulaFault } from '../../../formula/value';
import type { Row } from '../../../tables/model';

/** The code that 每科目 or 每类 has bound. */
export function boundCode({ bindings }: Env, word: string): string {
  if (bindings.code !== undefined) return bindings.code;
  throw new FormulaFault(`这里没有“${word}”可用，“每”一栏要写 每科目(…) 或 每类(…)`);
}

/** The row that 每科目 or 每行 has bound. */
export function boundRow({ bindings }: Env, word: string): Row {
  if (bindings.row) return bindings.row;
  throw new FormulaFault(`这里没有“${word}”可用，“每”一栏要写 每科目(…) 或 每行(…)`);
}
