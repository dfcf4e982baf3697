import { plus } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { noProjects } from '../specs';

interface Expense {
  readonly rule: string;
  readonly code: string;
  readonly name: string;
  readonly column: string;
  /** Another 款 of the same 类, which keeps its sum. */
  readonly other: string;
  /** In 06 and 07 of the rich accounts, and in 06 after it has grown by a unit. */
  readonly actual: string;
  readonly grown: string;
  readonly apart: string;
}

const EXPENSES: readonly Expense[] = [
  {
    rule: 'BJ-0607-1',
    code: '30212',
    name: '因公出国（境）费用',
    column: '因公出国费',
    other: '30211',
    actual: '1.30',
    grown: '2.20',
    apart: '0.90',
  },
  {
    rule: 'BJ-0607-2',
    code: '31013',
    name: '公务用车购置',
    column: '公务用车购置费',
    other: '31002',
    actual: '1.80',
    grown: '2.80',
    apart: '1.00',
  },
  {
    rule: 'BJ-0607-3',
    code: '30231',
    name: '公务用车运行维护费',
    column: '公务用车运行费',
    other: '30211',
    actual: '2.60',
    grown: '3.40',
    apart: '0.80',
  },
  {
    rule: 'BJ-0607-4',
    code: '30217',
    name: '公务接待费',
    column: '公务接待费',
    other: '30211',
    actual: '0.70',
    grown: '1.66',
    apart: '0.96',
  },
];

/** 06 and 07: 三公 paid as basic expenditure is a part of it, or all where there are no projects. */
export const THREE_PUBLIC_CASES: readonly RuleCase[] = EXPENSES.map(
  ({ rule, code, name, column, other, actual, grown, apart }) => ({
    rule,
    passes: [given(), given(noProjects())],
    fails: [
      {
        given: given({ edits: [plus('06', code, '决算数', '1.00'), plus('06', other, '决算数', '-1.00')] }),
        at: [''],
        cells: [
          ['06', `${code} ${name}`, ''],
          ['07', '决算数', column],
        ],
        says: [
          `06表 ${code} ${name} ${grown}，07表 决算数·${column} ${actual}，相差 ${apart}，前者不应大于后者`,
        ],
      },
      {
        given: given(noProjects(plus('06', code, '决算数', '-0.10'), plus('06', other, '决算数', '0.10'))),
        at: [''],
        cells: [
          ['06', `${code} ${name}`, ''],
          ['07', '决算数', column],
        ],
        says: ['相差 0.10，应相等'],
      },
    ],
    missing: { given: without('07'), reason: '没有07表' },
  }),
);
