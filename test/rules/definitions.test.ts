import { standardRules } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { withCell } from '../kit/cell';
import { oldSummary } from './cases/pieces';
import { appropriationsOnly, generalOnly, noProjects } from './cases/specs';
import { drop } from './edits';
import { given, type Difference } from './given';
import { own, rule, run } from './run';

/** Whether a definition of the standard pack holds of accounts; null where that cannot be told. */
function holds(definition: string, difference: Difference): boolean | null {
  const rules = { ...standardRules(), rules: own([rule('一', definition)]).rules };
  const { summary } = run(given(difference)(), rules);
  return summary.checks === 0 ? null : summary.failed === 0;
}

const titled07 = (title: string) => (book: Snapshot) =>
  withCell(book, '一般公共预算财政拨款“三公”', 'A1', title);

/** No projects, but basic expenditure of a government fund. */
const withFund = (): Difference => {
  const { spec, ...rest } = noProjects();
  return {
    ...rest,
    ...(spec && { spec: { ...spec, activities: [...spec.activities, { code: '2120803', fundBasic: 500 }] } }),
  };
};

const TABLE: readonly (readonly [accounts: string, Difference, Readonly<Record<string, boolean | null>>])[] =
  [
    ['money of every kind', {}, { 仅财政拨款: false, 仅一般公共预算: false, 三公只用基本支出: false }],
    [
      'appropriations only',
      appropriationsOnly(),
      { 仅财政拨款: true, 仅一般公共预算: false, 三公只用基本支出: false },
    ],
    [
      'the general budget only',
      generalOnly(),
      { 仅财政拨款: true, 仅一般公共预算: true, 三公只用基本支出: false },
    ],
    [
      'the general budget without projects',
      noProjects(),
      { 仅财政拨款: true, 仅一般公共预算: true, 三公只用基本支出: true },
    ],
    [
      'appropriations only, in one line of 01',
      appropriationsOnly(oldSummary('831.03', '123.00')),
      { 仅财政拨款: true, 仅一般公共预算: false },
    ],
    [
      'the general budget only, in one line of 01',
      generalOnly(oldSummary('689.53', null)),
      { 仅财政拨款: true, 仅一般公共预算: true },
    ],
    [
      'money of every kind, appropriations in one line of 01',
      { edits: [oldSummary('842.88', '138.00')] },
      { 仅财政拨款: false, 仅一般公共预算: false },
    ],
    [
      'no lines for what is left from last year',
      generalOnly(drop('01', '收入', '使用非财政拨款结余', '年初结转和结余')),
      { 仅财政拨款: null, 仅一般公共预算: null },
    ],
    ['a fund without projects, 07 of the general budget', withFund(), { 三公只用基本支出: true }],
    [
      'a fund without projects, 07 of all appropriations',
      { ...withFund(), book: titled07('财政拨款“三公”经费支出决算表') },
      { 三公只用基本支出: false },
    ],
    [
      'no fund and no projects, 07 of all appropriations',
      { ...noProjects(), book: titled07('财政拨款“三公”经费支出决算表') },
      { 三公只用基本支出: true },
    ],
  ];

describe.each(TABLE)('with %s', (_, difference, expected) => {
  it.each(Object.entries(expected))('%s is %s', (definition, truth) => {
    expect(holds(definition, difference)).toBe(truth);
  });
});
