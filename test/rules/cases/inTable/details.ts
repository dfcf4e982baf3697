import { columns, dropColumns, plus, set } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { PRINTED_TOTAL_06 } from '../pieces';

const MEETINGS = columns('07', (names) => [...names, '会议费', '培训费']);

/** 06: basic expenditure by economic code; 07: the three public expenses. */
export const DETAIL_CASES: readonly RuleCase[] = [
  {
    rule: 'BN-06-1',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('06', '30201', '决算数', '-1.00')] }),
        at: ['06.302'],
        cells: [
          ['06', '302 商品和服务支出', ''],
          ['06', '30201 办公费', ''],
        ],
        says: ['06表 302 商品和服务支出 36.69，所属各款之和 35.69，相差 1.00'],
      },
    ],
    missing: {
      given: given({
        edits: [
          (model) => ({
            ...model,
            economic: {
              ...model.economic,
              lines: model.economic.lines.filter(({ code }) => code?.length === 3),
            },
          }),
        ],
      }),
      reason: '06表没有分级列示的科目',
    },
  },
  {
    rule: 'BN-06-2',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('06', '301', '决算数', '1.00'), plus('06', '30101', '决算数', '1.00')] }),
        at: [''],
        cells: [
          ['06', '人员经费合计', ''],
          ['06', '301 工资福利支出', ''],
          ['06', '303 对个人和家庭的补助', ''],
        ],
        says: ['06表 人员经费合计 525.99，301 工资福利支出、303 对个人和家庭的补助之和 526.99，相差 1.00'],
      },
    ],
    missing: { given: without('06'), reason: '没有06表' },
  },
  {
    rule: 'BN-06-3',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('06', '302', '决算数', '1.00'), plus('06', '30201', '决算数', '1.00')] }),
        at: [''],
        cells: [
          ['06', '公用经费合计', ''],
          ['06', '310 资本性支出', ''],
        ],
        says: ['06表 公用经费合计 41.99，302 商品和服务支出、310 资本性支出之和 42.99，相差 1.00'],
      },
    ],
    missing: {
      given: given({ edits: [set('06', '公用经费合计', '决算数', '详见附表')] }),
      reason: '不是数字',
    },
  },
  {
    rule: 'BN-06-4',
    passes: [given(PRINTED_TOTAL_06('567.98'))],
    fails: [
      {
        // Any two of 05, the total and its two parts agree but for rounding; these three figures do not.
        given: given({
          ...PRINTED_TOTAL_06('567.99'),
          edits: [plus('06', '人员经费合计', '决算数', '-0.01')],
        }),
        at: [''],
        cells: [
          ['06', '合计', ''],
          ['06', '人员经费合计', ''],
          ['06', '公用经费合计', ''],
        ],
        says: ['06表 合计 567.99，人员经费合计 ＋ 公用经费合计 567.97，相差 0.02，应相等'],
      },
    ],
    missing: { given: given(), reason: '06表没有“合计”行' },
  },
  {
    rule: 'BN-07-1',
    passes: [
      given(),
      given({ style: { threePublic: 'alternating' } }),
      // 会议费 and 培训费 beside 三公, in the total or not.
      given({ edits: [MEETINGS, set('07', '决算', '会议费', '1.00')] }),
      given({
        edits: [
          MEETINGS,
          set('07', '决算', '会议费', '1.00'),
          set('07', '决算', '培训费', '0.40'),
          plus('07', '决算', '合计', '1.40'),
        ],
      }),
    ],
    fails: [
      {
        given: given({ edits: [plus('07', '预算', '合计', '1.00')] }),
        at: ['07.预算'],
        cells: [
          ['07', '预算数', '合计'],
          ['07', '预算数', '因公出国费'],
          ['07', '预算数', '公务用车小计'],
          ['07', '预算数', '公务接待费'],
        ],
        says: ['07表 预算数·合计 8.40', '，因公出国费 ＋ 公务用车小计 ＋ 公务接待费 7.40，相差 1.00，应相等'],
      },
      {
        // Neither with nor without 会议费.
        given: given({
          edits: [
            MEETINGS,
            set('07', '预算', '会议费', '1.00'),
            set('07', '决算', '会议费', '1.00'),
            plus('07', '决算', '合计', '0.60'),
          ],
        }),
        at: ['07.决算'],
        cells: [['07', '决算数', '合计']],
        says: ['07表 决算数·合计 7.00', '＋ 公务接待费 6.40，相差 0.60'],
      },
    ],
    missing: { given: given({ edits: [dropColumns('07', '因公出国费')] }), reason: '07表没有“因公出国费”列' },
  },
  {
    rule: 'BN-07-2',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('07', '预算', '公务用车小计', '1.00'), plus('07', '预算', '合计', '1.00')],
        }),
        at: ['07.预算'],
        cells: [
          ['07', '预算数', '公务用车小计'],
          ['07', '预算数', '公务用车购置费'],
          ['07', '预算数', '公务用车运行费'],
        ],
        says: ['07表 预算数·公务用车小计 6.00，公务用车购置费 ＋ 公务用车运行费 5.00，相差 1.00'],
      },
    ],
    missing: {
      given: given({ edits: [dropColumns('07', '公务用车小计')] }),
      reason: '07表没有“公务用车小计”列',
    },
  },
];
