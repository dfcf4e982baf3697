import type { Snapshot } from '../../../../src/sheet/snapshot';
import { RICH } from '../../../kit/sample';
import { columns, remark, set, type Edit } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { WITHOUT_TOTAL } from '../pieces';
import { emptyFund, NO_FUND } from '../specs';

const NO_TABLES = given({ style: { order: [] } });

/** A sheet nobody sees, with a figure on it. */
const withDraft = ({ sheets }: Snapshot): Snapshot => ({
  sheets: [
    ...sheets,
    {
      name: '草稿',
      visibility: 'hidden',
      rows: [{ index: 4, hidden: false, cells: [{ column: 1, value: 12.5 }] }],
    },
  ],
});

/** Hides the row of a code on one sheet. */
const hideRow =
  (sheet: string, code: string) =>
  ({ sheets }: Snapshot): Snapshot => ({
    sheets: sheets.map((each) =>
      each.name.startsWith(sheet)
        ? {
            ...each,
            rows: each.rows.map((row) => ({ ...row, hidden: row.cells[0]?.value === code })),
          }
        : each,
    ),
  });

/** 08 shows how much of the expenditure compensated for land: a detail that is added to nothing. */
const LAND = '其中：征地补偿';

const withLand = (total: string | null): readonly Edit[] => [
  columns('08', (names) => [...names, LAND]),
  ...['212', '21208', '2120803'].map((row) => set('08', row, LAND, '7.00')),
  set('08', '合计', LAND, total),
];

/** The form of cells, rows and sheets, and of what stands below the tables. */
export const CELL_CASES: readonly RuleCase[] = [
  {
    rule: 'GF-12',
    passes: [given(), given({ style: { amounts: 'untidyText' } })],
    fails: [
      {
        given: given({ edits: [set('05', '2210201', '基本支出', '见附件')] }),
        at: ['05.2210201.基本支出'],
        cells: [['05', '2210201 住房公积金', '基本支出']],
        says: ['05表 2210201 住房公积金·基本支出 的单元格里是“见附件”，不是数字，未参与核对'],
      },
    ],
    missing: { given: NO_TABLES, reason: '没有认出任何一张决算表' },
  },
  {
    rule: 'GF-13',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [set('05', '合计', '小计', '#REF!')] }),
        at: ['05.合计.小计'],
        cells: [['05', '合计', '小计']],
        says: ['05表 合计·小计 的单元格显示错误值 #REF!，未参与核对；请改正公式或填入数字'],
      },
    ],
    missing: {
      given: given({
        spec: { ...RICH, activities: [], ownOpening: 0, surplusUsed: 0, distributed: 0, economic: {} },
        style: { order: [1, 2] },
        prior: null,
      }),
      reason: '各表没有填写金额',
    },
  },
  {
    rule: 'GF-14',
    passes: [given(), given({ style: { extras: true } })],
    fails: [
      {
        given: given({ book: withDraft }),
        at: ['草稿'],
        cells: [[null, '', '']],
        says: ['工作表“草稿”是隐藏的，里面有金额；公开前请删除，或取消隐藏后核对'],
      },
    ],
    missing: {
      // Only what the product itself has written.
      given: given({ book: () => ({ sheets: [{ name: '审核结果', visibility: 'visible', rows: [] }] }) }),
      reason: '没有可核对的工作表',
    },
  },
  {
    rule: 'GF-15',
    passes: [given()],
    fails: [
      {
        given: given({ book: hideRow('一般公共预算财政拨款支出', '2210201') }),
        at: ['05.2210201'],
        cells: [['05', '2210201 住房公积金', '']],
        says: ['05表“住房公积金”所在的第 23 行是隐藏的，里面有金额；请取消隐藏或删除'],
      },
    ],
    missing: { given: NO_TABLES, reason: '没有认出任何一张决算表' },
  },
  {
    rule: 'GF-16',
    passes: [given(), given(emptyFund())],
    fails: [
      {
        given: given({ ...emptyFund(), edits: [] }),
        at: ['08'],
        cells: [['08', '', '']],
        says: ['08表没有数据，也没有说明；请在表下写明“本单位没有政府性基金预算收支，故本表无数据”'],
      },
    ],
    missing: { given: without('08', '09'), reason: '没有08、09表' },
  },
  {
    rule: 'GF-17',
    passes: [given(), given({ edits: [NO_FUND] })],
    fails: [
      {
        given: given({ edits: [remark('08', '没有政府性基金收支的，仍保留该表格式，并作下述说明：')] }),
        at: ['08'],
        cells: [['08', '', '']],
        says: [
          '08表下还保留着模板的填写提示“没有政府性基金收支的，仍保留该表格式，并作下述说明：”，公开前请删除',
        ],
      },
    ],
    missing: { given: NO_TABLES, reason: '没有认出任何一张决算表' },
  },
  {
    rule: 'GF-18',
    passes: [given(), given({ edits: withLand('7.00') })],
    fails: [
      {
        given: given({ edits: withLand(null) }),
        at: ['08.征地补偿'],
        cells: [['08', '合计', '征地补偿']],
        says: ['08表合计行“征地补偿”是空的，而下面各行有数；请填上合计'],
        alsoFails: [
          {
            finding: 'BN-08-2:08.征地补偿',
            because: 'a blank total is no sum of rows that hold anything, unless they cancel out',
          },
        ],
      },
    ],
    missing: {
      given: given({
        style: { order: [4] },
        book: WITHOUT_TOTAL('一般公共预算财政拨款支出'),
      }),
      reason: '05表没有“合计”行',
    },
  },
];
