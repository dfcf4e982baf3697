import { RICH, type Spec } from '../../../kit/sample';
import { append, drop, line, plus, rename } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';

/** With an 项 that the dictionary does not list. */
const WITH_LOCAL_CODE: Spec = {
  ...RICH,
  activities: [...RICH.activities, { code: '2010398', generalBasic: 200 }],
};

const CODED = ['02', '03', '05', '06', '08', '09'] as const;

/** The form of codes and names. */
export const CODE_CASES: readonly RuleCase[] = [
  {
    rule: 'GF-06',
    passes: [
      given(),
      // 支出 at the end of a name is often left out, and brackets differ.
      given({
        edits: [rename('05', '', '208', '社会保障和就业'), rename('06', '', '30212', '因公出国(境)费用')],
      }),
    ],
    fails: [
      {
        given: given({ edits: [rename('06', '', '31002', '办公设备购制')] }),
        at: ['06.31002'],
        cells: [['06', '31002 办公设备购制', '']],
        says: ['06表 31002 应名为“办公设备购置”，表中写的是“办公设备购制”，请更正'],
      },
    ],
    missing: { given: without(...CODED), reason: '没有02、03、05、06、08、09表' },
  },
  {
    rule: 'GF-07',
    passes: [given()],
    fails: [
      {
        given: given({ edits: [append('06', line('其他商品支出', { 决算数: '1.00' }, '320'))] }),
        at: ['06.320'],
        cells: [['06', '320 其他商品支出', '']],
        says: ['06表 320 其他商品支出：分类科目中没有 320 类，请核对编码'],
      },
    ],
    missing: { given: given({ style: { order: [0, 3] } }), reason: '没有02、03、05、06、08、09表' },
  },
  {
    rule: 'GF-08',
    passes: [given(), given({ style: { ordinals: 'shifted' } })],
    fails: [
      {
        given: given({ edits: [rename('01', '支出', '公共安全支出', '公共安金支出')] }),
        at: ['01.公共安金支出'],
        cells: [['01', '公共安金支出', '']],
        says: ['01表“公共安金支出”不是支出功能分类的类级科目名称，请核对'],
      },
      {
        // With money on it, too: what the class is in other tables is not told as an error of its own.
        given: given({ edits: [rename('04', '合计', '教育支出', '教育事业类支出')] }),
        at: ['04.教育事业类支出'],
        cells: [['04', '教育事业类支出', '']],
        says: ['04表“教育事业类支出”不是支出功能分类的类级科目名称'],
      },
    ],
    missing: { given: without('01', '04'), reason: '没有01、04表' },
  },
  {
    rule: 'GF-09',
    passes: [given()],
    fails: [
      {
        // One 项 on two lines, which together are right.
        given: given({
          edits: [
            plus('05', '2210201', '小计', '-20.00'),
            plus('05', '2210201', '基本支出', '-20.00'),
            append('05', line('住房公积金', { 小计: '20.00', 基本支出: '20.00' }, '2210201')),
          ],
        }),
        at: ['05.2210201#2'],
        cells: [['05', '2210201 住房公积金', '']],
        says: ['05表 2210201 住房公积金 重复列示，请合并或更正编码'],
      },
    ],
    missing: {
      given: given({
        spec: { ...RICH, activities: [] },
        style: { order: [1, 2, 4, 7, 8] },
        prior: null,
      }),
      reason: '02、03、05、08、09表没有科目行',
    },
  },
  {
    rule: 'GF-10',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        given: given({ edits: [drop('05', '', '20103')] }),
        at: ['05.2010301', '05.2010302'],
        cells: [['05', '2010301 行政运行', '']],
        says: ['05表 2010301 行政运行 的上级科目没有列出，请补列或更正编码'],
      },
    ],
    missing: {
      given: given({ style: { levels: 'items', order: [0, 1, 2, 3, 4] } }),
      reason: '表中不列上级科目',
    },
  },
  {
    rule: 'GF-11',
    passes: [given({ spec: WITH_LOCAL_CODE })],
    fails: [
      {
        given: given({ spec: WITH_LOCAL_CODE, edits: [rename('03', '', '2010398', '政务服务')] }),
        at: ['03.2010398', '02.2010398'],
        cells: [['03', '2010398 政务服务', '']],
        says: ['03表 2010398 名为“政务服务”，02表名为“科目2010398”，请统一'],
      },
    ],
    missing: { given: given(), reason: '科目字典已收录这些编码' },
  },
];
