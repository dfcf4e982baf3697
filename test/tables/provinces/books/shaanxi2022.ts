import { amount } from '../../../kit/render/grid';
import { codeAndName } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { nine, NO_FLOW, oneList, splitTotal, THREE } from '../../../kit/published/standard';

/** 陕西: …总表 for 02 and 03, 06 as one list with 人员经费 and 公用经费 as columns, 07 with 会议费 and 培训费. */
export const shaanxi2022: Province = {
  name: '陕西 2022',
  year: 2022,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      [
        { name: '封面', rows: typed('2022年度部门决算公开\n部门名称：某县部门\n保密审查情况：已审查') },
        ...nine(accounts, {
          sheet: (title, id) => `表${Number(id)} ${title.replace(/财政拨款|决算/g, '')}`.slice(0, 31),
          head: (title, id) =>
            typed(`|||公开${id}表\n${title}\n编制部门：${accounts.model.department ?? ''}|||金额单位：万元`),
          titles: {
            '02': '收入决算总表',
            '03': '支出决算总表',
            '05': '一般公共预算财政拨款支出决算表（按功能分类科目）',
            '06': '一般公共预算财政拨款基本支出决算表（按经济分类科目）',
            '07': '财政拨款“三公”经费及会议费、培训费支出决算表',
            '09': '国有资本经营预算财政拨款支出决算表',
          },
          headers: {
            '01': '收入||支出\n项目|决算数|项目|决算数',
            '02': '功能分类科目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n功能分类科目编码|科目名称',
            '03': '功能分类科目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n功能分类科目编码|科目名称',
            '04': '收入||支出\n项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
            '05': '项目||本年支出\n功能分类科目编码|科目名称|小计|基本支出|项目支出',
            '06': '科目编码|科目名称|合计|人员经费|公用经费',
            '07': '项目|一般公共预算财政拨款安排的“三公”经费||||||会议费|培训费\n|小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费|||会议费|培训费\n||||小计|公务用车购置费|公务用车运行维护费\n栏次|1|2|3|4|5|6|7|8',
            '08': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|科目名称|||小计|基本支出|项目支出',
            '09': '项目||本年支出\n功能分类科目编码|科目名称|小计|基本支出|项目支出',
          },
          codes: { labels: codeAndName, total: 'first' },
          economic: (model) => [['合计', null, ...splitTotal(model)], ...oneList(model)],
          threePublic: ({ threePublic: { budget, actual } }) => {
            const order = [THREE[0], THREE[1], THREE[5], THREE[2], THREE[3], THREE[4]].map(
              (key) => key ?? '',
            );
            return [
              ['预算数', ...order.map((key) => amount(budget[key])), amount('1.20'), amount('0.80')],
              ['决算数', ...order.map((key) => amount(actual[key])), amount('0.88'), amount(null)],
            ];
          },
        }),
      ],
      { unit: '万元', as: 'number', none: 'blank' },
    ),
};
