import type { TableId } from '../../../../src/tables/model';
import { set } from '../../edits';
import { given, withoutPrior } from '../../given';
import type { RuleCase } from '../../ruleCase';

interface Growth {
  readonly rule: string;
  readonly cell: readonly [table: TableId, row: string, column: string];
  /** The column where the finding has to name it. */
  readonly column: string;
  /** What the row is called in 07. */
  readonly row?: string;
  readonly current: string;
  /** A last year's figure too small, and the growth. */
  readonly prior: string;
  readonly change: string;
}

const GROWTH: readonly Growth[] = [
  {
    rule: 'HS-06-1',
    cell: ['01', '本年收入合计', '收入'],
    column: '',
    current: '890.48',
    prior: '600.00',
    change: '48.41%',
  },
  {
    rule: 'HS-06-2',
    cell: ['01', '本年支出合计', '支出'],
    column: '',
    current: '859.93',
    prior: '2000.00',
    change: '-57.00%',
  },
  {
    rule: 'HS-06-3',
    cell: ['05', '合计', '小计'],
    column: '小计',
    current: '689.53',
    prior: '300.00',
    change: '129.84%',
  },
  {
    rule: 'HS-06-4',
    cell: ['05', '合计', '基本支出'],
    column: '基本支出',
    current: '567.98',
    prior: '400.00',
    change: '42.00%',
  },
  {
    rule: 'HS-06-5',
    cell: ['05', '合计', '项目支出'],
    column: '项目支出',
    current: '121.55',
    prior: '200.00',
    change: '-39.23%',
  },
  {
    rule: 'HS-06-6',
    cell: ['06', '人员经费合计', '决算数'],
    column: '',
    current: '525.99',
    prior: '400.00',
    change: '31.50%',
  },
  {
    rule: 'HS-06-7',
    cell: ['06', '公用经费合计', '决算数'],
    column: '',
    current: '41.99',
    prior: '20.00',
    change: '109.95%',
  },
  {
    rule: 'HS-06-8',
    cell: ['07', '决算', '合计'],
    column: '合计',
    row: '决算数',
    current: '6.40',
    prior: '4.00',
    change: '60.00%',
  },
];

/** HS-06: changes of more than 30 % against last year. */
export const GROWTH_CASES: readonly RuleCase[] = GROWTH.map(
  ({ rule, cell: [table, line, key], column, row = line, current, prior, change }, i) => ({
    rule,
    passes: [given()],
    fails: [
      {
        given: given({ prior: [set(table, line, key, prior)] }),
        at: [''],
        cells: [[table, row, column]],
        says: [`${current}，上年 ${prior}，变动 ${change}，超过30%，请核实并写明原因`],
      },
    ],
    missing:
      i % 2 === 0
        ? { given: withoutPrior, reason: '没有提供上年的决算表' }
        : {
            given: given({ prior: [set(table, line, key, null)] }),
            reason: '上年数为零，没有增长率',
          },
  }),
);
