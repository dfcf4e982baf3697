import { RICH, type Activity, type Spec } from '../../../kit/sample';
import { append, columns, line, plus, set } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { noProjects } from '../specs';

const withActivity = (activity: Activity): Spec => ({ ...RICH, activities: [...RICH.activities, activity] });

const withEconomic = (economic: Spec['economic']): Spec => ({ ...RICH, economic });

const MEETINGS = columns('07', (names) => [...names, '会议费', '培训费']);

/** All basic expenditure is 公用经费. */
const OPERATING_ONLY = withEconomic({
  '30201': 56_798 - 120 - 66 - 240 - 180,
  '30212': 120,
  '30217': 66,
  '30231': 240,
  '31013': 180,
});

/** To verify: expenditure that may be right, and has to be explained. */
export const EXPENDITURE_TO_VERIFY_CASES: readonly RuleCase[] = [
  {
    rule: 'HS-07',
    passes: [given()],
    fails: [
      {
        given: given({ spec: OPERATING_ONLY, prior: null }),
        at: [''],
        cells: [['06', '人员经费合计', '']],
        says: ['06表 公用经费合计 567.98，人员经费合计 空，请核实人员经费是否漏填或由其他单位列支'],
      },
    ],
    missing: {
      given: given({ edits: [set('06', '公用经费合计', '决算数', null)] }),
      reason: '06表有公用经费时才核对',
    },
  },
  {
    rule: 'HS-08',
    passes: [given(), given({ spec: withEconomic({}) })],
    fails: [
      {
        given: given({ spec: withEconomic({ ...RICH.economic, '31002': 2_950, '31003': 60 }), prior: null }),
        at: [''],
        cells: [
          ['06', '31002 办公设备购置', ''],
          ['06', '31003 专用设备购置', ''],
        ],
        says: ['06表 办公设备购置、专用设备购置合计 30.10，请核对决算说明中的政府采购支出'],
      },
      {
        // The limit is 30 万元 in whatever unit the tables are.
        given: given({
          spec: withEconomic({ ...RICH.economic, '31002': 3_000 }),
          style: { unit: '元' },
          prior: null,
        }),
        at: [''],
        cells: [['06', '31002 办公设备购置', '']],
        says: ['合计 300000.00'],
      },
    ],
    missing: { given: without('06'), reason: '没有06表' },
  },
  {
    rule: 'HS-09',
    // The 项 is listed without anything spent on it.
    passes: [
      given({ edits: [append('05', line('专项普查活动', { 小计: '0.00', 基本支出: '0.00' }, '2010507'))] }),
    ],
    fails: [
      {
        given: given({ spec: withActivity({ code: '2010507', generalBasic: 300 }) }),
        at: ['05.2010507'],
        cells: [['05', '2010507 专项普查活动', '基本支出']],
        says: ['05表 2010507 专项普查活动：3.00 全部列为基本支出，从科目名称看像项目支出，请核实'],
      },
    ],
    missing: {
      given: given(),
      reason: '05表有专项、普查、应急处置等科目且没有项目支出时才核对',
    },
  },
  {
    rule: 'HS-10',
    passes: [given(noProjects())],
    fails: [
      {
        given: given(
          noProjects(
            ...['310', '31002'].map((row) => plus('06', row, '决算数', '3.20')),
            ...['302', '30201'].map((row) => plus('06', row, '决算数', '-3.20')),
          ),
        ),
        at: [''],
        cells: [
          ['06', '310 资本性支出', ''],
          ['06', '公用经费合计', ''],
        ],
        says: ['05表没有项目支出，而06表资本性支出 8.50，超过公用经费合计 41.99 的20%'],
      },
    ],
    missing: { given: given(), reason: '05表有支出而没有项目支出时才核对' },
  },
  {
    rule: 'HS-11',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        given: given({ spec: withActivity({ code: '2080801', other: 100 }) }),
        at: ['02.2080801', '02.20808'],
        cells: [['02', '2080801 死亡抚恤', '本年收入合计']],
        says: ['02表 2080801 死亡抚恤 有收入 1.00，03表没有该科目的支出，请核实是否漏列或全部结转下年'],
      },
    ],
    missing: { given: without('03'), reason: '没有03表' },
  },
  {
    rule: 'HS-12',
    passes: [
      given({ edits: [MEETINGS, set('07', '决算', '会议费', '0.88'), set('07', '预算', '会议费', '0.88')] }),
    ],
    fails: [
      {
        given: given({
          edits: [MEETINGS, set('07', '决算', '会议费', '0.50'), set('07', '预算', '会议费', '1.00')],
        }),
        at: [''],
        cells: [
          ['06', '30215 会议费', ''],
          ['07', '决算数', '会议费'],
        ],
        says: ['06表 30215 会议费 0.88，07表 决算数·会议费 0.50，相差 0.38，前者不应大于后者'],
      },
    ],
    missing: { given: given(), reason: '07表没有“会议费”列' },
  },
  {
    rule: 'HS-13',
    passes: [
      given({
        spec: withEconomic({ ...RICH.economic, '30216': 40 }),
        edits: [
          MEETINGS,
          ...['预算', '决算'].flatMap((row) => [
            set('07', row, '会议费', '1.00'),
            set('07', row, '培训费', '0.40'),
          ]),
        ],
      }),
    ],
    fails: [
      {
        given: given({
          spec: withEconomic({ ...RICH.economic, '30216': 40 }),
          edits: [
            MEETINGS,
            ...['预算', '决算'].flatMap((row) => [
              set('07', row, '会议费', '1.00'),
              set('07', row, '培训费', '0.30'),
            ]),
          ],
        }),
        at: [''],
        cells: [
          ['06', '30216 培训费', ''],
          ['07', '决算数', '培训费'],
        ],
        says: ['06表 30216 培训费 0.40，07表 决算数·培训费 0.30，相差 0.10，前者不应大于后者'],
      },
    ],
    missing: { given: given(), reason: '07表没有“培训费”列' },
  },
];
