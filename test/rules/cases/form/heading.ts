import { RICH } from '../../../kit/sample';
import { withCell } from '../../../kit/cell';
import type { Snapshot } from '../../../../src/sheet/snapshot';
import type { Edit } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';

const SHEET = '一般公共预算财政拨款支出';
const TITLE = '一般公共预算财政拨款支出决算表';

const inSheet = (address: string, value: string) => (book: Snapshot) => withCell(book, SHEET, address, value);

/** Takes what the tables say in a heading of that kind out of the workbook. */
const withoutHeading =
  (pattern: RegExp) =>
  ({ sheets }: Snapshot): Snapshot => ({
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ value }) => typeof value !== 'string' || !pattern.test(value)),
      })),
    })),
  });

const ANONYMOUS: Edit = (model) => ({ ...model, department: null });

const titled = { titles: 'prefixed' } as const;

/** The form of the workbook and of what stands above its tables. */
export const HEADING_CASES: readonly RuleCase[] = [
  {
    rule: 'GF-01',
    passes: [
      given(),
      // The state-capital table is published since 2020.
      given({
        spec: { ...RICH, year: 2019 },
        style: { ...titled, order: [0, 1, 2, 3, 4, 5, 6, 7] },
        prior: null,
      }),
    ],
    fails: [
      {
        given: without('05'),
        at: ['05'],
        cells: [],
        says: ['没有找到“一般公共预算财政拨款支出决算表”（公开05表）；没有数据也要公开空表'],
      },
      {
        given: given({
          spec: { ...RICH, year: 2020 },
          style: { ...titled, order: [0, 1, 2, 3, 4, 5, 6, 7] },
          prior: null,
        }),
        at: ['09'],
        cells: [],
        says: ['没有找到“国有资本经营预算财政拨款支出决算表”（公开09表）'],
      },
    ],
    missing: null,
  },
  {
    rule: 'GF-02',
    passes: [given(), given({ style: { unit: '元' } }), given({ style: { heading: 'inHeader' } })],
    fails: [
      {
        // Only the word is wrong, the figures are 万元: no figure is called wrong.
        given: given({ book: inSheet('E3', '单位：元') }),
        at: ['05'],
        cells: [['05', '', '']],
        says: ['05表写的金额单位是元，其他表是万元，请统一'],
      },
    ],
    missing: { given: given({ book: withoutHeading(/^单位：/) }), reason: '表上写有金额单位时才核对' },
  },
  {
    rule: 'GF-03',
    passes: [given({ style: titled })],
    fails: [
      {
        given: given({ style: titled, book: inSheet('A1', `2022年度某县交通运输局${TITLE}`) }),
        at: ['05'],
        cells: [['05', '', '']],
        says: ['05表写的年度是2022，其他表是2023，请更正'],
      },
    ],
    missing: { given: given(), reason: '表上写有年度时才核对' },
  },
  {
    rule: 'GF-04',
    passes: [given()],
    fails: [
      {
        given: given({ book: inSheet('A3', '部门：某县交通局') }),
        at: ['05'],
        cells: [['05', '', '']],
        says: ['05表写的部门名称是“某县交通局”，其他表是“某县交通运输局”，请更正'],
      },
    ],
    missing: { given: given({ edits: [ANONYMOUS] }), reason: '表上写有部门名称时才核对' },
  },
  {
    rule: 'GF-05',
    passes: [given(), given({ style: { heading: 'labels' } })],
    fails: [
      {
        given: given({ book: inSheet('A3', '部门：') }),
        at: ['05'],
        cells: [['05', '', '']],
        says: ['05表没有写部门名称，其他表写的是“某县交通运输局”，请补上'],
      },
    ],
    missing: { given: given({ edits: [ANONYMOUS] }), reason: '有的表写有部门名称时才核对' },
  },
];
