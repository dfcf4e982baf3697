import { openBook, type Env } from '../../src/formula/context';
import { instancesOf } from '../../src/formula/instances';
import { linearComparison } from '../../src/formula/linear';
import { settle } from '../../src/formula/settle';
import { standardRules } from '../../src/rules/packs';
import { WORDS } from '../../src/rules/words/words';
import { address } from '../../src/sheet/address';
import type { Cell, Snapshot } from '../../src/sheet/snapshot';
import type { Figure } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';

const place = ({ ref }: Figure): string => `'${ref.sheet.replaceAll("'", "''")}'!${address(ref)}`;

/** The identities that apply to a workbook, each as an accountant would write it into a cell. */
function formulasOf(book: Snapshot): readonly string[] {
  const { rules, definitions } = standardRules();
  const current = openBook(recognise(book));
  const env: Env = { current, prior: null, definitions, words: WORDS, known: new Map(), bindings: {} };
  return rules.flatMap(({ parsed }) =>
    [...instancesOf(parsed.quantifiers, env)].flatMap((bindings): readonly string[] => {
      const bound: Env = { ...env, bindings };
      if (settle(parsed.body, bound).kind === 'skipped') return [];
      const form = linearComparison(parsed.body, bound);
      if (!form || form.coefficients.size === 0) return [];
      const terms = [...form.coefficients].map(([figure, factor]) => `${factor.toString()}*${place(figure)}`);
      const left = [...terms, form.constant.value.toString()].join('+').replaceAll('+-', '-');
      const apart = form.op === '=' ? `ABS(${left})` : form.op === '≥' ? `-(${left})` : left;
      return [`IF(${apart}<0.005,"一致","不符")`];
    }),
  );
}

export const FORMULA_SHEET = '核对';

/** The workbook with one more sheet of those formulas. */
export function withFormulas(book: Snapshot): { readonly book: Snapshot; readonly count: number } {
  const formulas = formulasOf(book);
  const rows = formulas.map((formula, index) => {
    const cell: Cell = { column: 0, value: '', formula };
    return { index, hidden: false, cells: [cell] };
  });
  const sheet = { name: FORMULA_SHEET, visibility: 'visible', rows } as const;
  return { book: { sheets: [...book.sheets, sheet] }, count: formulas.length };
}
