import { append, dropColumns, line, plus, throughout } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { PRINTED_TOTAL_06 } from '../pieces';
import { appropriationsOnly, generalOnly } from '../specs';

const PENSION = '2080505 机关事业单位基本养老保险缴费支出';
const SCHOOL = '2050202 小学教育';

/** 05 and 03, 05 and 06: the general budget and what it is a part of. */
export const GENERAL_BUDGET_CASES: readonly RuleCase[] = [
  {
    rule: 'BJ-0503-1',
    passes: [
      given(),
      given({ style: { levels: 'items' } }),
      given(appropriationsOnly()),
      given(generalOnly()),
    ],
    fails: [
      {
        // Its parts are within 03's. Only the totals of both rows, each rounded its own way, are apart.
        given: given({
          edits: [plus('05', '2080505', '小计', '0.01'), plus('03', '2080505', '本年支出合计', '-0.01')],
        }),
        at: ['05.2080505'],
        cells: [
          ['05', PENSION, '小计'],
          ['03', PENSION, '本年支出合计'],
        ],
        says: [`05表 ${PENSION}·小计 54.18，03表 ${PENSION}·本年支出合计 54.16，相差 0.02，前者不应大于后者`],
      },
    ],
    missing: { given: without('05'), reason: '没有05表' },
  },
  {
    rule: 'BJ-0503-2',
    passes: [given(), given(generalOnly())],
    fails: [
      {
        given: given({
          edits: [
            throughout('03', '2080505', '基本支出', '-1.00'),
            throughout('03', '2080505', '项目支出', '1.00'),
          ],
        }),
        at: ['05.2080505', '05.20805', '05.208'],
        cells: [
          ['05', PENSION, '基本支出'],
          ['03', PENSION, '基本支出'],
        ],
        says: [`05表 ${PENSION}·基本支出 54.17，03表 ${PENSION}·基本支出 53.17，相差 1.00，前者不应大于后者`],
      },
      {
        // 03 has no such 项 at all.
        given: given({
          edits: [
            append('05', line('事业单位医疗', { 小计: '0.60', 基本支出: '0.60' }, '2101102')),
            plus('05', '2101101', '小计', '-0.60'),
            plus('05', '2101101', '基本支出', '-0.60'),
          ],
        }),
        at: ['05.2101102'],
        cells: [['05', '2101102 事业单位医疗', '基本支出']],
        says: ['05表 2101102 事业单位医疗·基本支出 0.60，03表 2101102 事业单位医疗（未列） 0.00'],
        alsoFails: [
          {
            finding: 'BJ-0503-1:05.2101102',
            because: 'what 03 does not list it lists in no column, and 小计 is at least 基本支出',
          },
        ],
      },
    ],
    missing: { given: given({ edits: [dropColumns('05', '基本支出')] }), reason: '05表没有“基本支出”列' },
  },
  {
    rule: 'BJ-0503-3',
    passes: [given(), given(generalOnly())],
    fails: [
      {
        given: given({
          edits: [
            throughout('03', '2050202', '项目支出', '-1.00'),
            throughout('03', '2050202', '基本支出', '1.00'),
          ],
        }),
        at: ['05.2050202', '05.20502', '05.205'],
        cells: [
          ['05', SCHOOL, '项目支出'],
          ['03', SCHOOL, '项目支出'],
        ],
        says: [`05表 ${SCHOOL}·项目支出 33.00，03表 ${SCHOOL}·项目支出 32.00，相差 1.00，前者不应大于后者`],
      },
      {
        // The general budget is the only source: nothing else may have paid for the difference.
        given: given(
          generalOnly(
            throughout('03', '2050202', '项目支出', '-1.00'),
            throughout('03', '2050202', '上缴上级支出', '1.00'),
          ),
        ),
        at: ['05.2050202', '05.20502', '05.205', '05.合计'],
        cells: [['05', SCHOOL, '项目支出']],
        says: [`05表 ${SCHOOL}·项目支出 33.00，03表 ${SCHOOL}·项目支出 32.00，相差 1.00，应相等`],
        alsoFails: [
          {
            finding: 'BJ-0503-5',
            because: '05 is all of 05, 08 and 09 together, so its total row is too large there, too',
          },
        ],
      },
    ],
    missing: { given: given({ edits: [dropColumns('03', '项目支出')] }), reason: '03表没有“项目支出”列' },
  },
  {
    rule: 'BJ-0503-4',
    passes: [given(), given({ style: { total: 'last', levels: 'items' } })],
    fails: [
      {
        given: given({
          edits: [
            throughout('08', '2120803', '基本支出', '20.00'),
            throughout('08', '2120803', '项目支出', '-20.00'),
          ],
        }),
        at: [''],
        cells: [
          ['05', '合计', '基本支出'],
          ['08', '合计', '基本支出'],
          ['09', '合计', '基本支出'],
          ['03', '合计', '基本支出'],
        ],
        says: [
          '05表 合计·基本支出 ＋ 08表 合计·基本支出 ＋ 09表 合计·基本支出 590.98，03表 合计·基本支出 581.18，相差 9.80',
        ],
      },
    ],
    missing: { given: without('05'), reason: '没有05表' },
  },
  {
    rule: 'BJ-0503-5',
    passes: [given(), without('08', '09')],
    fails: [
      {
        given: given({
          edits: [
            throughout('03', '2120803', '项目支出', '-10.00'),
            throughout('03', '2120803', '基本支出', '10.00'),
          ],
        }),
        at: [''],
        cells: [
          ['05', '合计', '项目支出'],
          ['08', '合计', '项目支出'],
          ['03', '合计', '项目支出'],
        ],
        says: ['＋ 08表 合计·项目支出 ＋ 09表 合计·项目支出 260.05，03表 合计·项目支出 259.05，相差 1.00'],
      },
    ],
    missing: { given: without('03'), reason: '没有03表' },
  },
  {
    rule: 'BJ-0506-1',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: ['人员经费合计', '301', '30101'].map((row) => plus('06', row, '决算数', '1.00')),
        }),
        at: [''],
        cells: [
          ['05', '合计', '基本支出'],
          ['06', '人员经费合计', ''],
          ['06', '公用经费合计', ''],
        ],
        says: ['05表 合计·基本支出 567.98，06表 人员经费合计 ＋ 公用经费合计 568.98，相差 1.00'],
      },
    ],
    missing: { given: without('06'), reason: '没有06表' },
  },
  {
    rule: 'BJ-0506-2',
    passes: [given(PRINTED_TOTAL_06('567.98'))],
    fails: [
      {
        // The parts of the total lie between it and 05, near enough to each of them.
        given: given({
          ...PRINTED_TOTAL_06('568.00'),
          edits: [plus('06', '人员经费合计', '决算数', '0.01')],
        }),
        at: [''],
        cells: [
          ['05', '合计', '基本支出'],
          ['06', '合计', ''],
        ],
        says: ['05表 合计·基本支出 567.98，06表 合计 568.00，相差 0.02，应相等'],
      },
    ],
    missing: { given: given(), reason: '06表没有“合计”行' },
  },
];
