import { insert, line, plus, drop, set } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { OLD_SUMMARY } from '../pieces';

/** A line of income that no other table knows. */
const unknownIncome = (figure: string) =>
  insert('01', '收入', '本年收入合计', line('非同级财政拨款收入', { 收入: figure }));

/** 01: the two sides of the summary. */
export const SUMMARY_CASES: readonly RuleCase[] = [
  {
    rule: 'BN-01-1',
    passes: [
      given(),
      // 财政拨款收入 with 其中 below it, as 01 was before 2019: the details are not added again.
      given({ edits: [OLD_SUMMARY] }),
      // The later details do not say 其中.
      given({
        edits: [
          OLD_SUMMARY,
          insert('01', '收入', '上级补助收入', {
            ...line('国有资本经营预算财政拨款', { 收入: '17.25' }),
            numbered: false,
          }),
        ],
      }),
    ],
    fails: [
      {
        given: given({ edits: [unknownIncome('5.00')] }),
        at: [''],
        cells: [
          ['01', '本年收入合计', ''],
          ['01', '非同级财政拨款收入', ''],
        ],
        says: ['01表 本年收入合计 890.48，各项收入之和 895.48，相差 5.00，应相等'],
      },
    ],
    missing: {
      given: given({ edits: [set('01', '本年收入合计', '收入', '见附件')] }),
      reason: '01表 C21 不是数字',
    },
  },
  {
    rule: 'BN-01-2',
    passes: [given()],
    fails: [
      {
        // Of a class that is listed twice the tables by function know one.
        given: given({
          edits: [insert('01', '支出', '科学技术支出', line('教育支出', { 支出: '5.00' }, '205'))],
        }),
        at: [''],
        cells: [['01', '本年支出合计', '']],
        says: ['01表 本年支出合计 859.93，各类支出之和 864.93，相差 5.00'],
      },
    ],
    missing: { given: without('01'), reason: '没有01表' },
  },
  {
    rule: 'BN-01-3',
    passes: [
      given(),
      // 专用结余 on a line of its own.
      given({
        edits: [
          plus('01', '使用非财政拨款结余', '收入', '-0.50'),
          insert('01', '收入', '年初结转和结余', line('使用专用结余', { 收入: '0.50' })),
        ],
      }),
      // 年初结转和结余 first: what follows is no part of it.
      given({
        edits: [
          drop('01', '收入', '使用非财政拨款结余'),
          insert('01', '收入', '总计', line('使用非财政拨款结余', { 收入: '1.30' })),
        ],
      }),
    ],
    fails: [
      {
        given: given({ edits: [plus('01', '使用非财政拨款结余', '收入', '1.00')] }),
        at: [''],
        cells: [
          ['01', '总计', '收入'],
          ['01', '本年收入合计', ''],
          ['01', '使用非财政拨款结余', ''],
        ],
        says: ['01表 总计·收入 919.48', '＋ 使用非财政拨款结余、年初结转和结余之和 920.48，相差 1.00'],
      },
    ],
    missing: {
      given: given({ edits: [drop('01', '收入', '使用非财政拨款结余', '年初结转和结余')] }),
      reason: '01表没有“使用非财政拨款结余”、“年初结转和结余”行',
    },
  },
  {
    rule: 'BN-01-4',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [plus('01', '结余分配', '支出', '1.00')] }),
        at: [''],
        cells: [
          ['01', '总计', '支出'],
          ['01', '结余分配', ''],
        ],
        says: ['01表 总计·支出 919.48', '＋ 结余分配、年末结转和结余之和 920.48，相差 1.00'],
      },
    ],
    missing: {
      given: given({ edits: [drop('01', '支出', '结余分配', '年末结转和结余')] }),
      reason: '01表没有“结余分配”、“年末结转和结余”行',
    },
  },
  {
    rule: 'BN-01-5',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('01', '总计', '收入', '1.00'), plus('01', '使用非财政拨款结余', '收入', '1.00')],
        }),
        at: [''],
        cells: [
          ['01', '总计', '收入'],
          ['01', '总计', '支出'],
        ],
        says: ['01表 总计·收入 920.48，总计·支出 919.48，相差 1.00，应相等'],
      },
    ],
    missing: {
      given: given({ edits: [set('01', '总计', '收入', null), set('01', '总计', '支出', null)] }),
      reason: '两边都没有填数',
    },
  },
];
