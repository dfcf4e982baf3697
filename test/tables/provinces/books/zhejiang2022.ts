import { amount } from '../../../kit/render/grid';
import { codeAndName, economicCodes, economicLists } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, nine, NO_FLOW } from '../../../kit/published/standard';

/** 浙江: year and unit in the title's cell, department in the unit's cell, amounts as text with dashes for none. */
export const zhejiang2022: Province = {
  name: '浙江 2022',
  year: 2022,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (_, id) => `附表${Number(id)}`,
        head: (title, id) =>
          typed(
            `附件2\n附表${Number(id)}\n2022年度${title}\n单位名称：${accounts.model.department ?? ''}                单位：万元`,
          ),
        titles: {
          '06': '一般公共预算财政拨款基本支出决算表',
          '07': '一般公共预算财政拨款“三公”经费支出决算表',
          '08': '政府性基金预算财政拨款收入支出决算表',
        },
        headers: {
          '01': '收入||支出\n项目|决算数|项目|决算数',
          '02': '项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n科目代码|科目名称',
          '03': '项目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n科目代码|科目名称',
          '04': '收入||支出\n项目|决算数|项目|决算数\n|||合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
          '05': '项目||本年支出合计|基本支出|项目支出\n科目代码|科目名称',
          '06': '人员经费|||公用经费\n科目代码|科目名称|决算数|科目代码|科目名称|决算数',
          '07': '2022年度预算数||||||2022年度决算数\n合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费',
          '08': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n科目代码|科目名称|||小计|基本支出|项目支出',
          '09': '项目||本年支出合计|基本支出|项目支出\n科目代码|科目名称',
        },
        codes: { labels: codeAndName, total: 'first' },
        economic: ({ economic: { lines, personnel, operating } }) => [
          ...economicLists(lines, [economicCodes('301', '303'), economicCodes('302', '307', '310', '399')]),
          ['人员经费合计', null, amount(personnel), '公用经费合计', null, amount(operating)],
        ],
        threePublic: (model) => blocks(model),
      }),
      { unit: '万元', as: 'text', none: '-' },
    ),
};
