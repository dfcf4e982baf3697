import { drop, insert, line, plus } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import {
  CAPITAL,
  CAPITAL_EXPENDITURE_ONLY,
  CLOSING,
  FUND,
  GENERAL,
  OPENING,
  WITHOUT_OPENING_PARTS,
} from '../pieces';

/** 04: appropriations and what became of them. */
export const APPROPRIATION_CASES: readonly RuleCase[] = [
  {
    rule: 'BN-04-1',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [insert('04', '收入', '本年收入合计', line('社会保险基金财政拨款', { 收入: '5.00' }))],
        }),
        at: [''],
        cells: [
          ['04', '本年收入合计', ''],
          ['04', '社会保险基金财政拨款', ''],
        ],
        says: ['04表 本年收入合计 842.88，各项收入之和 847.88，相差 5.00'],
      },
    ],
    missing: { given: without('04'), reason: '没有04表' },
  },
  {
    rule: 'BN-04-2',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [drop('04', '收入', `${CAPITAL}#2`)] }),
        at: [''],
        cells: [
          ['04', OPENING, ''],
          ['04', `${OPENING}·${GENERAL}`, ''],
          ['04', `${OPENING}·${FUND}`, ''],
        ],
        says: [`04表 ${OPENING} 18.20，${OPENING}·${GENERAL}、${FUND}之和 16.20，相差 2.00`],
      },
    ],
    missing: {
      given: given({ edits: [WITHOUT_OPENING_PARTS] }),
      reason: `04表没有“${OPENING}/${GENERAL}”行`,
    },
  },
  {
    rule: 'BN-04-3',
    passes: [given(), given({ edits: [WITHOUT_OPENING_PARTS] })],
    fails: [
      {
        given: given({ edits: [WITHOUT_OPENING_PARTS, plus('04', OPENING, '收入', '1.00')], prior: null }),
        at: [''],
        cells: [
          ['04', '总计', '收入'],
          ['04', '本年收入合计', ''],
          ['04', OPENING, ''],
        ],
        says: [`04表 总计·收入 861.08，本年收入合计 ＋ ${OPENING} 862.08，相差 1.00`],
      },
    ],
    missing: {
      given: given({ edits: [WITHOUT_OPENING_PARTS, drop('04', '收入', OPENING)] }),
      reason: `04表没有“${OPENING}”行`,
    },
  },
  {
    rule: 'BN-04-4',
    passes: [given()],
    fails: [
      {
        // Two classes changed places in one column.
        given: given({
          edits: [
            plus('04', '社会保障和就业支出', '合计', '-1.00'),
            plus('04', '一般公共服务支出', '合计', '1.00'),
          ],
        }),
        at: ['04.208', '04.201'],
        cells: [
          ['04', '社会保障和就业支出', '合计'],
          ['04', '社会保障和就业支出', GENERAL],
        ],
        says: ['04表 社会保障和就业支出·合计 53.17，各栏之和 54.17，相差 1.00'],
      },
    ],
    missing: { given: given({ style: { order: [0, 1, 2] } }), reason: '没有04表' },
  },
  {
    rule: 'BN-04-5',
    passes: [given()],
    fails: [
      {
        // Written into the neighbouring column.
        given: given({
          edits: [plus('04', '城乡社区支出', FUND, '-3.00'), plus('04', '城乡社区支出', CAPITAL, '3.00')],
        }),
        at: [FUND, CAPITAL],
        cells: [
          ['04', '本年支出合计', FUND],
          ['04', '城乡社区支出', FUND],
        ],
        says: [`04表 本年支出合计·${FUND} 123.00，各类支出·${FUND}之和 120.00，相差 3.00`],
      },
    ],
    missing: {
      given: given({ edits: [drop('04', '合计', '本年支出合计')] }),
      reason: '04表没有“本年支出合计”行',
    },
  },
  {
    rule: 'BN-04-6',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('04', '总计', GENERAL, '1.00'), plus('04', '总计', FUND, '-1.00')] }),
        at: [GENERAL, FUND],
        cells: [
          ['04', '总计', GENERAL],
          ['04', '本年支出合计', GENERAL],
          ['04', CLOSING, GENERAL],
        ],
        says: [`04表 总计·${GENERAL} 694.83，本年支出合计·${GENERAL} ＋ ${CLOSING}·${GENERAL} 693.83`],
      },
    ],
    missing: { given: given({ edits: [drop('04', '合计', CLOSING)] }), reason: `04表没有“${CLOSING}”行` },
  },
  {
    rule: 'BN-04-7',
    passes: [given()],
    fails: [
      {
        // Without the parts of the opening nothing else ties what is left to what came in.
        given: given({
          edits: [
            WITHOUT_OPENING_PARTS,
            ...[CLOSING, '总计'].flatMap((name) => [
              plus('04', name, GENERAL, '1.00'),
              plus('04', name, '合计', '1.00'),
            ]),
          ],
        }),
        at: [''],
        cells: [
          ['04', '总计', '收入'],
          ['04', '总计', '合计'],
        ],
        says: ['04表 总计·收入 861.08，总计·合计 862.08，相差 1.00'],
      },
    ],
    missing: { given: given({ edits: [drop('04', '收入', '总计')] }), reason: '没有“收入”这一格' },
  },
  {
    rule: 'BN-04-8',
    passes: [given()],
    fails: [
      {
        // What is left of one kind is shown under another.
        given: given({
          edits: [
            CAPITAL_EXPENDITURE_ONLY,
            ...[CLOSING, '总计'].flatMap((name) => [
              plus('04', name, GENERAL, '0.50'),
              plus('04', name, CAPITAL, '-0.50'),
            ]),
          ],
        }),
        at: [GENERAL, CAPITAL],
        cells: [
          ['04', `${OPENING}·${GENERAL}`, ''],
          ['04', GENERAL, ''],
          ['04', '本年支出合计', GENERAL],
          ['04', CLOSING, GENERAL],
        ],
        says: [
          `04表 ${OPENING}·${GENERAL} ＋ ${GENERAL} − 本年支出合计·${GENERAL} 4.30`,
          `，${CLOSING}·${GENERAL} 4.80，相差 0.50`,
        ],
      },
    ],
    missing: {
      given: given({ edits: [WITHOUT_OPENING_PARTS] }),
      reason: `04表没有“${OPENING}/${GENERAL}”行`,
    },
  },
];
