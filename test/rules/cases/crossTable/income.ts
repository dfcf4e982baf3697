import { drop, dropColumns, insert, line, plus } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { CAPITAL, GENERAL, OLD_SUMMARY, OPENING, WITHOUT_OPENING_PARTS } from '../pieces';

const unknownIncome = (figure: string) =>
  insert('01', '收入', '本年收入合计', line('非同级财政拨款收入', { 收入: figure }));

/** 01, 02 and 04: the same income in several tables. */
export const INCOME_CASES: readonly RuleCase[] = [
  {
    rule: 'BJ-0102-1',
    passes: [given(), given({ style: { levels: 'items', total: 'last' } })],
    fails: [
      {
        given: given({
          edits: [
            unknownIncome('5.00'),
            plus('01', '本年收入合计', '收入', '5.00'),
            plus('01', '总计', '收入', '5.00'),
            plus('01', '总计', '支出', '5.00'),
            plus('01', '年末结转和结余', '支出', '5.00'),
          ],
        }),
        at: [''],
        cells: [
          ['01', '本年收入合计', ''],
          ['02', '合计', '本年收入合计'],
        ],
        says: ['01表 本年收入合计 895.48，02表 合计·本年收入合计 890.48，相差 5.00，应相等'],
      },
    ],
    missing: { given: without('02'), reason: '没有02表' },
  },
  {
    rule: 'BJ-0102-2',
    passes: [given(), given({ edits: [OLD_SUMMARY] })],
    fails: [
      {
        given: given({
          edits: [OLD_SUMMARY, plus('01', '财政拨款收入', '收入', '-1.00'), unknownIncome('1.00')],
        }),
        at: [''],
        cells: [
          ['01', '财政拨款收入', ''],
          ['02', '合计', '财政拨款收入'],
        ],
        says: ['01表 财政拨款收入 841.88，02表 合计·财政拨款收入 842.88，相差 1.00'],
      },
      {
        // 01 lists two kinds only; what is missing stands under another name.
        given: given({
          edits: [drop('01', '收入', `${CAPITAL}收入`), unknownIncome('17.25')],
        }),
        at: [''],
        cells: [
          ['01', `${GENERAL}收入`, ''],
          ['02', '合计', '财政拨款收入'],
        ],
        says: [`01表 ${GENERAL}收入、政府性基金预算财政拨款收入之和 825.63，02表 合计·财政拨款收入 842.88`],
      },
    ],
    missing: {
      given: given({ edits: [dropColumns('02', '财政拨款收入')] }),
      reason: '02表没有“财政拨款收入”列',
    },
  },
  {
    rule: 'BJ-0102-3',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('01', '其他收入', '收入', '-1.00'), unknownIncome('1.00')] }),
        at: ['其他收入'],
        cells: [
          ['01', '其他收入', ''],
          ['02', '合计', '其他收入'],
        ],
        says: ['01表 其他收入 2.10，02表 合计·其他收入 3.10，相差 1.00'],
      },
    ],
    missing: {
      given: given({
        edits: [drop('01', '收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入')],
      }),
      reason: '01表没有“上级补助收入”行',
    },
  },
  {
    rule: 'BJ-0104-1',
    passes: [given(), given({ edits: [OLD_SUMMARY] })],
    fails: [
      {
        given: given({
          edits: [
            plus('01', `${GENERAL}收入`, '收入', '-1.00'),
            plus('01', `${CAPITAL}收入`, '收入', '1.00'),
          ],
        }),
        at: [GENERAL, CAPITAL],
        cells: [
          ['01', `${GENERAL}收入`, ''],
          ['04', GENERAL, ''],
        ],
        says: [`01表 ${GENERAL}收入 686.63，04表 ${GENERAL} 687.63，相差 1.00`],
      },
    ],
    missing: { given: without('04'), reason: '没有04表' },
  },
  {
    rule: 'BJ-0204-1',
    passes: [given(), given({ edits: [OLD_SUMMARY] })],
    fails: [
      {
        // 04 has an appropriation more and so much less left from last year.
        given: given({
          edits: [
            WITHOUT_OPENING_PARTS,
            insert('04', '收入', '本年收入合计', line('社会保险基金财政拨款', { 收入: '5.00' })),
            plus('04', '本年收入合计', '收入', '5.00'),
            plus('04', OPENING, '收入', '-5.00'),
          ],
          prior: null,
        }),
        at: [''],
        cells: [
          ['02', '合计', '财政拨款收入'],
          ['04', '本年收入合计', ''],
        ],
        says: ['02表 合计·财政拨款收入 842.88，04表 本年收入合计 847.88，相差 5.00'],
      },
    ],
    missing: {
      given: given({ edits: [drop('04', '收入', '本年收入合计')] }),
      reason: '04表没有“本年收入合计”行',
    },
  },
];
