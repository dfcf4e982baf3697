import { amount } from '../../../kit/render/grid';
import { beside, CLASSES_26, codeAndName, numbered } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  APPROPRIATION_FOOT,
  blocks,
  INCOME,
  KIND_LINES,
  KINDS,
  SUMMARY_FOOT,
  nine,
  NO_FLOW,
  threeLists,
} from '../../../kit/published/standard';

/** 广东: 栏次 row, dated blocks in 07, the table's number and unit in one cell, notes under each table. */
export const guangdong2021: Province = {
  name: '广东 2021',
  year: 2021,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (_, id) => `g${id}`,
        head: (title, id) =>
          typed(`${title}\n|||公开${id}表\n单位：${accounts.model.department ?? ''}|||金额单位：万元`),
        titles: {
          '06': '一般公共预算财政拨款基本支出决算明细表',
          '07': '一般公共预算财政拨款“三公”经费支出决算表',
        },
        headers: {
          '01': '收入|||支出\n项目|行次|决算数|项目|行次|决算数\n栏次||1|栏次||2',
          '02': '科目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n功能分类\\n科目编码|科目名称\n栏次||1|2|3|4|5|6|7',
          '03': '科目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n功能分类\\n科目编码|科目名称\n栏次||1|2|3|4|5|6',
          '04': '收入|||支出\n项目|行次|金额|项目|行次|小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款\n栏次||1|栏次||2|3|4|5',
          '05': '科目||本年支出\n功能分类\\n科目编码|科目名称|合计|基本支出|项目支出\n栏次||1|2|3',
          '06': '人员经费|||公用经费\n经济分类\\n科目编码|科目名称|金额|经济分类\\n科目编码|科目名称|金额|经济分类\\n科目编码|科目名称|金额',
          '07': '2021年度预算数||||||2021年度决算数\n合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费\n||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费\n1|2|3|4|5|6|7|8|9|10|11|12',
          '08': '科目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类\\n科目编码|科目名称|||小计|基本支出|项目支出\n栏次||1|2|3|4|5|6',
          '09': '科目||本年支出\n功能分类\\n科目编码|科目名称|合计|基本支出|项目支出\n栏次||1|2|3',
        },
        summary: [
          [...beside(INCOME, numbered(CLASSES_26)), ...SUMMARY_FOOT],
          { columns: ['收入'], numbers: 1 },
          { columns: ['支出'], numbers: 31 },
        ],
        appropriations: [
          [...beside(KIND_LINES, numbered(CLASSES_26)), ...APPROPRIATION_FOOT],
          { columns: ['收入'], numbers: 1 },
          { columns: ['合计', ...KINDS], numbers: 33 },
        ],
        codes: { labels: codeAndName, total: 'first' },
        economic: (model) =>
          threeLists(model, (line) => [line.code, line.label, amount(line.figures['决算数'])]),
        threePublic: (model) => blocks(model),
        notes: {
          '08': '说明：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
          '09': '说明：本部门2021年度无国有资本经营预算财政拨款支出。',
        },
      }),
      { unit: '万元', as: 'number', none: '0.00' },
    ),
};
