import { drop, insert, line, plus, rename } from '../../edits';
import { given, without } from '../../given';
import type { RuleCase } from '../../ruleCase';
import { CLOSING, FUND, GENERAL, OPENING } from '../pieces';
import { appropriationsOnly } from '../specs';

/** 01 and 03, 04 and 01: all expenditure, and the part of it that appropriations paid. */
export const EXPENDITURE_CASES: readonly RuleCase[] = [
  {
    rule: 'BJ-0103-1',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [
            insert('01', '支出', '科学技术支出', line('教育支出', { 支出: '0.50' }, '205')),
            plus('01', '本年支出合计', '支出', '0.50'),
            plus('01', '结余分配', '支出', '-0.50'),
          ],
        }),
        at: [''],
        cells: [
          ['01', '本年支出合计', ''],
          ['03', '合计', '本年支出合计'],
        ],
        says: ['01表 本年支出合计 860.43，03表 合计·本年支出合计 859.93，相差 0.50'],
      },
    ],
    missing: { given: without('03'), reason: '没有03表' },
  },
  {
    rule: 'BJ-0103-2',
    passes: [
      given(),
      // 03 lists 项 only: each class is the sum of its 项.
      given({ style: { levels: 'items' } }),
      // A class that 01 calls by a wrong name is not told twice.
      given({ edits: [rename('01', '支出', '教育支出', '教育事业类支出')] }),
    ],
    fails: [
      {
        given: given({
          edits: [plus('01', '一般公共服务支出', '支出', '1.00'), plus('01', '教育支出', '支出', '-1.00')],
        }),
        at: ['201', '205'],
        cells: [
          ['01', '一般公共服务支出', ''],
          ['03', '201 一般公共服务支出', '本年支出合计'],
        ],
        says: ['01表 一般公共服务支出 560.85，03表 201 一般公共服务支出·本年支出合计 559.85，相差 1.00'],
      },
      {
        // By items only: the message says what was added up.
        given: given({
          edits: [plus('01', '一般公共服务支出', '支出', '1.00'), plus('01', '教育支出', '支出', '-1.00')],
          style: { levels: 'items' },
        }),
        at: ['201', '205'],
        cells: [['03', '2010301 行政运行', '本年支出合计']],
        says: ['03表 201 一般公共服务支出 所属各项·本年支出合计之和 559.85'],
      },
    ],
    missing: { given: without('01', '03'), reason: '没有01、03表' },
  },
  {
    rule: 'BJ-0401-1',
    passes: [given(), given(appropriationsOnly())],
    fails: [
      {
        given: given({
          edits: [
            plus('04', '社会保障和就业支出', FUND, '20.00'),
            plus('04', '社会保障和就业支出', '合计', '20.00'),
            plus('04', '城乡社区支出', FUND, '-20.00'),
            plus('04', '城乡社区支出', '合计', '-20.00'),
          ],
        }),
        at: ['208'],
        cells: [
          ['04', '社会保障和就业支出', '合计'],
          ['01', '社会保障和就业支出', ''],
        ],
        says: [
          '04表 社会保障和就业支出·合计 74.17，01表 社会保障和就业支出 54.17，相差 20.00，前者不应大于后者',
        ],
      },
      {
        // Appropriations are the only source: less is wrong, too.
        given: given(
          appropriationsOnly(
            plus('04', '城乡社区支出', FUND, '-1.00'),
            plus('04', '城乡社区支出', '合计', '-1.00'),
            plus('04', '教育支出', FUND, '1.00'),
            plus('04', '教育支出', '合计', '1.00'),
          ),
        ),
        at: ['212', '205'],
        cells: [['04', '城乡社区支出', '合计']],
        says: ['04表 城乡社区支出·合计 122.00，01表 城乡社区支出 123.00，相差 1.00，应相等'],
      },
    ],
    missing: { given: without('04'), reason: '没有04表' },
  },
  {
    rule: 'BJ-0401-2',
    passes: [given(), given(appropriationsOnly())],
    fails: [
      {
        // Each of the sums behind the total is rounded often enough to excuse 0.02; two totals are not.
        given: given(
          appropriationsOnly(plus('04', '本年支出合计', '合计', '0.02'), plus('04', '总计', '合计', '0.01')),
        ),
        at: [''],
        cells: [
          ['04', '本年支出合计', '合计'],
          ['01', '本年支出合计', ''],
        ],
        says: ['04表 本年支出合计·合计 831.05，01表 本年支出合计 831.03，相差 0.02，应相等'],
      },
    ],
    missing: { given: without('01'), reason: '没有01表' },
  },
  {
    rule: 'BJ-0401-3',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [
            plus('01', '年初结转和结余', '收入', '-10.00'),
            plus('01', '使用非财政拨款结余', '收入', '10.00'),
          ],
          prior: null,
        }),
        at: [''],
        cells: [
          ['04', OPENING, ''],
          ['01', '年初结转和结余', ''],
        ],
        says: [`04表 ${OPENING} 18.20，01表 年初结转和结余 17.70，相差 0.50，前者不应大于后者`],
      },
    ],
    missing: {
      given: given({ edits: [drop('01', '收入', '年初结转和结余')] }),
      reason: '01表没有“年初结转和结余”行',
    },
  },
  {
    rule: 'BJ-0401-4',
    passes: [given()],
    fails: [
      {
        given: given({
          edits: [plus('01', '年末结转和结余', '支出', '-30.00'), plus('01', '结余分配', '支出', '30.00')],
        }),
        at: [''],
        cells: [
          ['04', CLOSING, '合计'],
          ['01', '年末结转和结余', ''],
        ],
        says: [`04表 ${CLOSING}·合计 30.05，01表 年末结转和结余 28.65，相差 1.40，前者不应大于后者`],
      },
    ],
    missing: {
      given: given({ edits: [drop('04', '合计', CLOSING)] }),
      reason: `04表没有“${CLOSING}”行`,
    },
  },
  {
    rule: 'BJ-0504-1',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        // 04 lists a class twice, and has so much less left.
        given: given({
          edits: [
            insert(
              '04',
              '合计',
              '科学技术支出',
              line('教育支出', { 合计: '1.00', [GENERAL]: '1.00' }, '205'),
            ),
            plus('04', '本年支出合计', GENERAL, '1.00'),
            plus('04', '本年支出合计', '合计', '1.00'),
            plus('04', CLOSING, GENERAL, '-1.00'),
            plus('04', CLOSING, '合计', '-1.00'),
          ],
        }),
        at: [''],
        cells: [
          ['05', '合计', '小计'],
          ['04', '本年支出合计', GENERAL],
        ],
        says: [`05表 合计·小计 689.53，04表 本年支出合计·${GENERAL} 690.53，相差 1.00`],
      },
    ],
    missing: { given: without('05'), reason: '没有05表' },
  },
  {
    rule: 'BJ-0504-2',
    passes: [given(), given({ style: { levels: 'items' } })],
    fails: [
      {
        given: given({
          edits: [GENERAL, '合计'].flatMap((column) => [
            plus('04', '一般公共服务支出', column, '1.00'),
            plus('04', '教育支出', column, '-1.00'),
          ]),
        }),
        at: ['201', '205'],
        cells: [
          ['05', '201 一般公共服务支出', '小计'],
          ['04', '一般公共服务支出', GENERAL],
        ],
        says: [`05表 201 一般公共服务支出·小计 540.65，04表 一般公共服务支出·${GENERAL} 541.65，相差 1.00`],
      },
    ],
    missing: { given: without('05'), reason: '没有05表' },
  },
];
