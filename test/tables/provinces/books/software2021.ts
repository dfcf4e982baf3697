import { amount } from '../../../kit/render/grid';
import { beside, CLASSES_26, codeAndName, numbered, wideCode } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  APPROPRIATION_FOOT,
  INCOME,
  KIND_LINES,
  KINDS,
  nine,
  NO_FLOW,
  SUMMARY_FOOT,
  threeLists,
} from '../../../kit/published/standard';

/** As the reporting software exports: 财决批复, budget columns beside the actual, expenditure by economic code as a third block. */
export const software2021: Province = {
  name: '报表软件导出 2021',
  year: 2021,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (title, id) => `Z${id}_${title}`.slice(0, 31),
        head: (title, id) =>
          typed(
            `${title}\n||||||财决批复${id}表\n编制单位：${accounts.model.department ?? ''}||2021年度||||金额单位：元`,
          ),
        titles: {
          '04': '财政拨款收入支出决算批复表',
          '05': '一般公共预算财政拨款收入支出决算表',
          '08': '政府性基金预算财政拨款收入支出决算表',
          '07': '“三公”经费支出决算表',
        },
        headers: {
          '01': '收入|||||支出\n项目|行次|年初预算数|全年预算数|决算数|项目(按功能分类)|行次|年初预算数|全年预算数|决算数|项目(按支出性质和经济分类)|行次|年初预算数|全年预算数|决算数\n栏次||1|2|3|栏次||4|5|6|栏次||7|8|9',
          '02': '项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n支出功能分类科目编码|||科目名称\n类|款|项|栏次|1|2|3|4|5|6|7',
          '03': '项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n支出功能分类科目编码|||科目名称\n类|款|项|栏次|1|2|3|4|5|6',
          '04': '收     入||||支     出\n项目|行次|全年预算数|决算数|项目|行次|决算数\n||||||小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款\n栏次||1|2|栏次||3|4|5|6',
          '05': '项目||||上年结转和结余|本年收入|本年支出|||年末结转和结余\n支出功能分类科目编码|||科目名称|||合计|基本支出|项目支出\n类|款|项|栏次|1|2|3|4|5|6',
          '06': '人员经费|||公用经费\n经济分类科目编码|科目名称|金额|经济分类科目编码|科目名称|金额|经济分类科目编码|科目名称|金额',
          '07': '项目|行次|预算数|决算数\n栏次||1|2',
          '08': '项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余\n支出功能分类科目编码|||科目名称|||小计|基本支出|项目支出\n类|款|项|栏次|1|2|3|4|5|6',
          '09': '项目||||本年支出\n支出功能分类科目编码|||科目名称|小计|基本支出|项目支出\n类|款|项|栏次|1|2|3',
        },
        summary: [
          [...beside(INCOME, numbered(CLASSES_26)), ...SUMMARY_FOOT],
          { columns: [null, null, '收入'], numbers: 1 },
          { columns: [null, null, '支出'], numbers: 31 },
        ],
        appropriations: [
          [...beside(KIND_LINES, numbered(CLASSES_26)), ...APPROPRIATION_FOOT],
          { columns: [null, '收入'], numbers: 1 },
          { columns: ['合计', ...KINDS], numbers: 33 },
        ],
        codes: { labels: wideCode, total: 'first', totalLabels: [null, null, null, '合计'] },
        columns: { '05': [null, null, '小计', '基本支出', '项目支出', null] },
        economic: (model) =>
          threeLists(model, (line) => [...codeAndName(line), amount(line.figures['决算数'])]),
        threePublic: ({ threePublic: { budget, actual } }) =>
          (
            [
              ['“三公”经费合计', '合计'],
              ['（一）因公出国（境）费', '因公出国费'],
              ['（二）公务用车购置及运行维护费', '公务用车小计'],
              ['1.公务用车购置费', '公务用车购置费'],
              ['2.公务用车运行维护费', '公务用车运行费'],
              ['（三）公务接待费', '公务接待费'],
            ] as const
          ).map(([label, key], i) => [label, i + 1, amount(budget[key]), amount(actual[key])]),
      }).map((each) =>
        each.name.startsWith('Z01')
          ? {
              ...each,
              rows: each.rows.map((row, i) =>
                i === 7 || i === 8
                  ? [...row, i === 7 ? '一、基本支出' : '      人员经费', 60 + i, 12.5, 12.5, 12.5]
                  : row,
              ),
            }
          : each,
      ),
      { unit: '元', as: 'number', none: 'blank' },
    ),
};
