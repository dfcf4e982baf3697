import { dropColumns, insert, line, plus, throughout } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { ITEM_ROWS, WITHOUT_TOTAL } from '../pieces';

/** 02 and 03: income and expenditure by function. */
export const BY_FUNCTION_CASES: readonly RuleCase[] = [
  {
    rule: 'BN-02-1',
    passes: [given()],
    fails: [
      {
        // Income for which 02 has no column.
        given: given({
          edits: [
            throughout('02', '2010301', '其他收入', '-1.00'),
            plus('01', '其他收入', '收入', '-1.00'),
            insert('01', '收入', '本年收入合计', line('非同级财政拨款收入', { 收入: '1.00' })),
          ],
        }),
        at: ['02.2010301', '02.20103', '02.201', '02.合计'],
        cells: [
          ['02', '2010301 行政运行', '本年收入合计'],
          ['02', '2010301 行政运行', '其他收入'],
        ],
        says: ['02表 2010301 行政运行·本年收入合计 470.20，各栏之和 469.20，相差 1.00，应相等'],
      },
    ],
    missing: { given: given({ edits: [dropColumns('02', '本年收入合计')] }), reason: '没有“本年收入合计”列' },
  },
  {
    rule: 'BN-02-2',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        // The total row has a figure in the neighbouring column, and 01 says the same.
        given: given({
          edits: [
            plus('02', '合计', '其他收入', '-1.00'),
            plus('02', '合计', '上级补助收入', '1.00'),
            plus('01', '其他收入', '收入', '-1.00'),
            plus('01', '上级补助收入', '收入', '1.00'),
          ],
        }),
        at: ['02.其他收入', '02.上级补助收入'],
        cells: [
          ['02', '合计', '其他收入'],
          ['02', '201 一般公共服务支出', '其他收入'],
        ],
        says: ['02表 合计·其他收入 2.10，各类·其他收入之和 3.10，相差 1.00'],
      },
    ],
    missing: {
      given: given({ book: WITHOUT_TOTAL('收入决算表') }),
      reason: '02表没有单列的合计，两边取的是同一组数',
    },
  },
  {
    rule: 'BN-02-3',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('02', '20103', '其他收入', '-1.00'), plus('02', '20103', '上级补助收入', '1.00')],
        }),
        at: ['02.20103.其他收入', '02.20103.上级补助收入', '02.201.其他收入', '02.201.上级补助收入'],
        cells: [
          ['02', '20103 政府办公厅（室）及相关机构事务', '其他收入'],
          ['02', '2010301 行政运行', '其他收入'],
        ],
        says: ['02表 20103 政府办公厅（室）及相关机构事务·其他收入 2.10', '，所属各项·其他收入之和 3.10'],
      },
    ],
    missing: { given: given(ITEM_ROWS), reason: '02表没有分级列示的科目' },
  },
  {
    rule: 'BN-03-1',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [throughout('03', '2050202', '上缴上级支出', '1.00')] }),
        at: ['03.2050202', '03.20502', '03.205', '03.合计'],
        cells: [
          ['03', '2050202 小学教育', '本年支出合计'],
          ['03', '2050202 小学教育', '上缴上级支出'],
        ],
        says: ['03表 2050202 小学教育·本年支出合计 42.70，各栏之和 43.70，相差 1.00'],
      },
    ],
    missing: {
      given: given({
        edits: [dropColumns('03', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出')],
      }),
      reason: '03表没有分栏列示',
    },
  },
  {
    rule: 'BN-03-2',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        given: given({
          edits: [plus('03', '合计', '上缴上级支出', '1.00'), plus('03', '合计', '经营支出', '-1.00')],
        }),
        at: ['03.上缴上级支出', '03.经营支出'],
        cells: [
          ['03', '合计', '上缴上级支出'],
          ['03', '205 教育支出', '上缴上级支出'],
        ],
        says: ['03表 合计·上缴上级支出 3.10，各类·上缴上级支出之和 2.10，相差 1.00'],
      },
    ],
    missing: {
      given: given({ book: WITHOUT_TOTAL('支出决算表') }),
      reason: '03表没有单列的合计，两边取的是同一组数',
    },
  },
  {
    rule: 'BN-03-3',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('03', '20502', '上缴上级支出', '1.00'), plus('03', '20502', '经营支出', '-1.00')],
        }),
        at: ['03.20502.上缴上级支出', '03.20502.经营支出', '03.205.上缴上级支出', '03.205.经营支出'],
        cells: [
          ['03', '20502 普通教育', '上缴上级支出'],
          ['03', '2050202 小学教育', '上缴上级支出'],
        ],
        says: ['03表 20502 普通教育·上缴上级支出 3.10，所属各项·上缴上级支出之和 2.10'],
      },
    ],
    missing: { given: without('03'), reason: '没有03表' },
  },
];
