import { RICH, type Activity, type Spec } from '../../../kit/sample';
import { drop, plus } from '../../edits';
import { given, without, withoutPrior } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { CLOSING, FUND, GENERAL, OPENING, WITHOUT_OPENING_PARTS } from '../pieces';

/** The rich accounts with one activity otherwise than it was. */
const changed = (code: string, change: Partial<Activity>): Spec => ({
  ...RICH,
  activities: RICH.activities.map((each) => (each.code === code ? { ...each, ...change } : each)),
});

/** To verify: negative figures, budgets exceeded, and what was left from last year. */
export const OPENING_CASES: readonly RuleCase[] = [
  {
    rule: 'HS-01',
    passes: [given()],
    fails: [
      {
        given: given({ spec: changed('2010301', { other: -310 }) }),
        at: [
          '01.其他收入.收入',
          '02.合计.其他收入',
          '02.201.其他收入',
          '02.20103.其他收入',
          '02.2010301.其他收入',
        ],
        cells: [['01', '其他收入', '']],
        says: ['01表 其他收入 为负数 -3.10，请核实；确有冲减请写明原因'],
      },
    ],
    missing: { given: given({ style: { order: [] } }), reason: '没有认出任何一张决算表' },
  },
  {
    rule: 'HS-02',
    passes: [given(), given({ style: { threePublic: 'alternating' } })],
    fails: [
      {
        given: given({
          edits: [plus('07', '决算', '公务接待费', '0.50'), plus('07', '决算', '合计', '0.50')],
        }),
        at: ['07.公务接待费'],
        cells: [
          ['07', '决算数', '公务接待费'],
          ['07', '预算数', '公务接待费'],
        ],
        says: ['07表 公务接待费：决算数 1.20 大于预算数 0.90，请核实或写明原因'],
      },
    ],
    missing: { given: without('07'), reason: '没有07表' },
  },
  {
    rule: 'HS-03',
    passes: [given()],
    fails: [
      {
        given: given({ prior: [plus('01', '年末结转和结余', '支出', '1.00')] }),
        at: [''],
        cells: [['01', '年初结转和结余', '']],
        says: ['01表 年初结转和结余 27.70，上年01表 年末结转和结余 28.70，相差 1.00，应相等'],
      },
    ],
    missing: { given: withoutPrior, reason: '没有提供上年的决算表' },
  },
  {
    rule: 'HS-04',
    passes: [given()],
    fails: [
      {
        given: given({ prior: [plus('04', CLOSING, '合计', '1.00')] }),
        at: [''],
        cells: [['04', OPENING, '']],
        says: [`04表 ${OPENING} 18.20，上年04表 ${CLOSING}·合计 19.20，相差 1.00`],
      },
    ],
    missing: {
      given: given({ prior: [drop('04', '合计', CLOSING)] }),
      reason: `上年04表没有“${CLOSING}”行`,
    },
  },
  {
    rule: 'HS-05',
    passes: [given()],
    fails: [
      {
        given: given({ prior: [plus('04', CLOSING, GENERAL, '1.00'), plus('04', CLOSING, FUND, '-1.00')] }),
        at: [GENERAL, FUND],
        cells: [['04', `${OPENING}·${GENERAL}`, '']],
        says: [`04表 ${OPENING}·${GENERAL} 6.20，上年04表 ${CLOSING}·${GENERAL} 7.20，相差 1.00`],
      },
    ],
    missing: {
      given: given({ edits: [WITHOUT_OPENING_PARTS] }),
      reason: `04表没有“${OPENING}/${GENERAL}”行`,
    },
  },
];
