import type { CheckedFile } from './fileReport';
import { FAULTS_TITLE, NOT_APPLICABLE_TITLE, OTHER_TABLES_TITLE, ROUNDING_TITLE } from './messages';
import type { Outline } from './outline';

/** A list below the findings: 尾差, rules that did not run and why, rules at fault, unknown tables. */
export interface Appendix {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The lists of a report that have anything in them. */
export function appendicesOf({ accounts, result }: CheckedFile, outline: Outline): readonly Appendix[] {
  const lists: readonly Appendix[] = [
    { title: FAULTS_TITLE, lines: result.faults.map(({ rule, message }) => `${rule}：${message}`) },
    { title: ROUNDING_TITLE, lines: outline.rounding.map(({ message }) => message) },
    {
      title: NOT_APPLICABLE_TITLE,
      lines: outline.notApplicable.map(({ reason, rules }) => `${reason}：${rules.join('、')}`),
    },
    {
      title: OTHER_TABLES_TITLE,
      lines: accounts.otherTables.map(({ title, sheet }) => `${title}（工作表“${sheet}”）`),
    },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}
