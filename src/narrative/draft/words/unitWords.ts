import type { Word } from '../../../formula/context';
import { missing, text, truth } from '../../../formula/value';
import type { Sheet, Snapshot } from '../../../sheet/snapshot';
import { plain } from '../../../tables/text';
import type { Supplement } from '../../supplement/supplement';
import { NO_DEPARTMENT, NO_YEAR } from '../messages';

const DEPARTMENT_LABEL = /^(?:公开|编制|填报|预算)?部门/;
/** Subordinate units, which call themselves so whatever their tables' heading says. */
const SUBORDINATE = /(?:中心|学校|小学|中学|幼儿园|医院|卫生院|站|所|馆|大队|支队|服务队)$/;
const UNIT_CALLS_ITSELF = '本单位';
const DEPARTMENT_CALLS_ITSELF = '本部门';
const YES = /^(?:是|有|y|yes|√|1)/i;

const given = ({ facts }: Supplement, name: string): string | null => {
  const fact = facts.get(name);
  return fact === undefined ? null : String(fact.value).trim();
};

function cellText(sheets: readonly Sheet[], name: string, row: number, column: number): string {
  const found = sheets.find((sheet) => sheet.name === name)?.rows.find(({ index }) => index === row);
  const value = found?.cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' ? plain(value) : '';
}

/** What stands before the name on the tables: 部门：… or 单位：…. */
const isDepartment = (
  snapshot: Snapshot,
  ref: { sheet: string; row: number; column: number } | null,
): boolean =>
  ref !== null && DEPARTMENT_LABEL.test(cellText(snapshot.sheets, ref.sheet, ref.row, ref.column));

/** The year the accountant gives, else the tables', else the one after last year's; null when nobody says. */
export function yearOf(supplement: Supplement, current: number | null, prior: number | null): number | null {
  const stated = Number(/20\d\d/.exec(given(supplement, '决算年度') ?? '')?.[0] ?? 0);
  if (stated > 0) return stated;
  return current ?? (prior === null ? null : prior + 1);
}

/** Who publishes, for which year. */
export function unitWords(snapshot: Snapshot, supplement: Supplement): Readonly<Record<string, Word>> {
  const yearText =
    (shift: number): Word =>
    (env) => {
      const { year } = env.current.accounts;
      return year === null ? missing(NO_YEAR) : text(String(year + shift));
    };
  return {
    年度: yearText(0),
    上年度: yearText(-1),
    部门: ({ current }) => {
      const name = given(supplement, '单位名称') ?? current.accounts.department;
      return name === null || name === '' ? missing(NO_DEPARTMENT) : text(name);
    },
    本单位: ({ current }) => {
      const named = current.accounts.tables.find(({ heading }) => heading.departmentCell !== null);
      const isSubordinate = SUBORDINATE.test(plain(current.accounts.department ?? ''));
      const own =
        !isSubordinate && isDepartment(snapshot, named?.heading.departmentCell ?? null)
          ? DEPARTMENT_CALLS_ITSELF
          : UNIT_CALLS_ITSELF;
      return text(given(supplement, '主体称谓') ?? own);
    },
    新成立: () => truth(YES.test(given(supplement, '新成立单位') ?? '')),
  };
}
