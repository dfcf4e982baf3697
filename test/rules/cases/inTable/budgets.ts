import type { CodedId } from '../../../kit/model';
import { RICH, type Activity, type Spec } from '../../../kit/sample';
import { columns, dropColumns, plus, set, throughout } from '../../edits';
import { given } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { ITEM_ROWS, WITHOUT_TOTAL } from '../pieces';
import { emptyFund } from '../specs';

/** One more 项 beside the only one of its 款. */
const withActivity = (activity: Activity): Spec => ({ ...RICH, activities: [...RICH.activities, activity] });

interface Budget {
  readonly id: CodedId;
  readonly sheet: string;
  /** The 项 with its name, and its 款. */
  readonly code: string;
  readonly item: string;
  readonly division: string;
  readonly basic: string;
  readonly opening: string;
  readonly whole: string;
}

const FUND: Budget = {
  id: '08',
  sheet: '政府性基金',
  code: '2120803',
  item: '2120803 城市建设支出',
  division: '21208 国有土地使用权出让收入安排的支出',
  basic: '3.00',
  opening: '10.00',
  whole: '123.00',
};
const CAPITAL: Budget = {
  id: '09',
  sheet: '国有资本',
  code: '2230105',
  item: '2230105 国有企业退休人员社会化管理补助支出',
  division: '22301 解决历史遗留问题及改革成本支出',
  basic: '空',
  opening: '2.00',
  whole: '18.50',
};

const grown = (figure: string): string => (figure === '空' ? '1.00' : (Number(figure) + 1).toFixed(2));

/** 08 and 09 have the same columns and the same three rules of them. */
function likeTables({ id, sheet, code, item, division, basic, opening, whole }: Budget): readonly RuleCase[] {
  const [upper, middle] = [code.slice(0, 3), code.slice(0, 5)];
  return [
    {
      rule: `BN-${id}-1`,
      passes: [given()],
      fails: [
        {
          given: given({ edits: [throughout(id, code, '基本支出', '1.00')] }),
          at: [code, middle, upper, '合计'].map((row) => `${id}.${row}`),
          cells: [
            [id, item, '小计'],
            [id, item, '基本支出'],
            [id, item, '项目支出'],
          ],
          says: [`${id}表 ${item}·小计 ${whole}`, `，基本支出 ＋ 项目支出 ${grown(whole)}，相差 1.00`],
        },
      ],
      missing: { given: given({ edits: [dropColumns(id, '基本支出')] }), reason: `${id}表没有“基本支出”列` },
    },
    {
      rule: `BN-${id}-2`,
      passes: [given(), given(ITEM_ROWS)],
      fails: [
        {
          given: given({
            edits: [plus(id, '合计', '基本支出', '1.00'), plus(id, '合计', '项目支出', '-1.00')],
          }),
          at: [`${id}.基本支出`, `${id}.项目支出`],
          cells: [[id, '合计', '基本支出']],
          says: [`${id}表 合计·基本支出 ${grown(basic)}`, '相差 1.00'],
        },
      ],
      missing: { given: given({ book: WITHOUT_TOTAL(sheet) }), reason: `${id}表没有单列的合计` },
    },
    {
      rule: `BN-${id}-3`,
      passes: [given()],
      fails: [
        {
          given: given({
            edits: [plus(id, middle, '年初结转和结余', '1.00'), plus(id, middle, '年末结转和结余', '1.00')],
          }),
          at: [middle, upper].flatMap((row) => [
            `${id}.${row}.年初结转和结余`,
            `${id}.${row}.年末结转和结余`,
          ]),
          cells: [
            [id, division, '年初结转和结余'],
            [id, item, '年初结转和结余'],
          ],
          says: [
            `${id}表 ${division}·年初结转和结余 ${grown(opening)}，所属各项·年初结转和结余之和 ${opening}`,
            '相差 1.00',
          ],
        },
      ],
      missing: { given: given(ITEM_ROWS), reason: `${id}表没有分级列示的科目` },
    },
  ];
}

/** 05, 08 and 09: expenditure of each kind of appropriation. */
export const BUDGET_CASES: readonly RuleCase[] = [
  {
    rule: 'BN-05-1',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [throughout('05', '2010302', '项目支出', '1.00')] }),
        at: ['05.2010302', '05.20103', '05.201', '05.合计'],
        cells: [
          ['05', '2010302 一般行政管理事务', '小计'],
          ['05', '2010302 一般行政管理事务', '项目支出'],
        ],
        says: ['05表 2010302 一般行政管理事务·小计 88.55', '，基本支出 ＋ 项目支出 89.55，相差 1.00'],
      },
    ],
    missing: { given: given({ edits: [dropColumns('05', '项目支出')] }), reason: '05表没有“项目支出”列' },
  },
  {
    rule: 'BN-05-2',
    passes: [
      given(),
      given(ITEM_ROWS),
      // A rate beside the amounts is nothing to add up.
      given({
        edits: [
          columns('05', (names) => [...names, '完成率']),
          set('05', '合计', '完成率', '98.00'),
          set('05', '2010301', '完成率', '97.50'),
        ],
      }),
    ],
    fails: [
      {
        // 06 agrees with the total of 05, which is wrong itself.
        given: given({
          edits: [
            plus('05', '合计', '基本支出', '-1.00'),
            plus('05', '合计', '项目支出', '1.00'),
            ...['人员经费合计', '301', '30101'].map((row) => plus('06', row, '决算数', '-1.00')),
          ],
        }),
        at: ['05.基本支出', '05.项目支出'],
        cells: [
          ['05', '合计', '基本支出'],
          ['05', '201 一般公共服务支出', '基本支出'],
        ],
        says: ['05表 合计·基本支出 566.98，各类·基本支出之和 567.98，相差 1.00'],
      },
    ],
    missing: {
      given: given({ book: WITHOUT_TOTAL('一般公共预算财政拨款支出') }),
      reason: '05表没有单列的合计',
    },
  },
  {
    rule: 'BN-05-3',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('05', '20103', '基本支出', '-1.00'), plus('05', '20103', '项目支出', '1.00')],
        }),
        at: ['05.20103.基本支出', '05.20103.项目支出', '05.201.基本支出', '05.201.项目支出'],
        cells: [
          ['05', '20103 政府办公厅（室）及相关机构事务', '基本支出'],
          ['05', '2010301 行政运行', '基本支出'],
        ],
        says: ['基本支出 451.10', '所属各项·基本支出之和 452.10，相差 1.00'],
      },
    ],
    missing: { given: given(ITEM_ROWS), reason: '05表没有分级列示的科目' },
  },
  ...likeTables(FUND),
  {
    rule: 'BN-08-4',
    passes: [given()],
    fails: [
      {
        // What is left of one 项 is shown at another of the same 款.
        given: given({
          spec: withActivity({ code: '2120801', fundProject: 700 }),
          edits: [
            plus('08', '2120803', '年末结转和结余', '-1.00'),
            plus('08', '2120801', '年末结转和结余', '1.00'),
          ],
        }),
        at: ['08.2120803', '08.2120801'],
        cells: [
          ['08', FUND.item, '年初结转和结余'],
          ['08', FUND.item, '本年收入'],
          ['08', FUND.item, '小计'],
          ['08', FUND.item, '年末结转和结余'],
        ],
        says: [`08表 ${FUND.item}·年初结转和结余 ＋ 本年收入 − 小计 25.00，年末结转和结余 24.00，相差 1.00`],
      },
    ],
    missing: { given: given(emptyFund()), reason: '两边都没有填数' },
  },
  ...likeTables(CAPITAL),
  {
    rule: 'BN-09-4',
    passes: [given()],
    fails: [
      {
        given: given({
          spec: withActivity({ code: '2230199', capitalProject: 700 }),
          edits: [
            plus('09', '2230105', '年末结转和结余', '-0.50'),
            plus('09', '2230199', '年末结转和结余', '0.50'),
          ],
        }),
        at: ['09.2230105', '09.2230199'],
        cells: [['09', CAPITAL.item, '年末结转和结余']],
        says: [`09表 ${CAPITAL.item}·年初结转和结余 ＋ 本年收入 − 小计 0.75，年末结转和结余 0.25，相差 0.50`],
      },
    ],
    missing: {
      given: given({ edits: [dropColumns('09', '年初结转和结余', '本年收入', '年末结转和结余')] }),
      reason: '09表没有“年初结转和结余”列',
    },
  },
];
