import { amount } from '../../../kit/render/grid';
import { codeAndName, coded } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  GENERAL_COLUMNS,
  nine,
  NO_FLOW,
  oneList,
  page,
  splitTotal,
  THREE,
} from '../../../kit/published/standard';

/** 江苏: thirteen tables (财政拨款支出 before 一般公共预算支出), 功能科目 and 经济科目 in the titles, statistics under 三公. */
export const jiangsu2021: Province = {
  name: '江苏 2021',
  year: 2021,
  omits: NO_FLOW,
  book: (accounts) => {
    const { model } = accounts;
    const head = (title: string, id: string) =>
      typed(`|||公开${id}表\n${title}\n部门名称：${model.department ?? ''}|||金额单位：万元`);
    const pages = nine(accounts, {
      sheet: (title, id) => `公开${id}${title.slice(0, 10)}`,
      head,
      titles: {
        '05': '一般公共预算财政拨款支出决算表（功能科目）',
        '06': '一般公共预算财政拨款基本支出决算表（经济科目）',
        '07': '财政拨款“三公”经费、会议费、培训费支出决算表',
        '08': '政府性基金预算财政拨款支出决算表',
        '09': '国有资本经营预算财政拨款支出决算表',
      },
      headers: {
        '01': '收入||支出\n项目|决算数|按功能分类|决算数',
        '02': '功能分类科目编码|功能分类科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入',
        '03': '功能分类科目编码|功能分类科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
        '04': '收入||支出\n项目|决算数|按功能分类|小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
        '05': '项目||合计|基本支出|项目支出\n功能分类科目编码|功能分类科目名称',
        '06': '项目||合计|人员经费|公用经费\n经济分类科目编码|科目名称',
        '07': '“三公”经费||||||会议费|培训费\n合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n||小计|公务用车购置费|公务用车运行维护费',
        '08': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|功能分类科目名称|||小计|基本支出|项目支出',
        '09': '项目||合计|基本支出|项目支出\n功能分类科目编码|功能分类科目名称',
      },
      codes: { labels: codeAndName, total: 'first', totalLabels: [null, '合计'] },
      economic: (model) => [[null, '合计', ...splitTotal(model)], ...oneList(model)],
      threePublic: ({ threePublic: { budget, actual } }) => [
        ['预算数'],
        [...THREE.map((key) => amount(budget[key])), amount('1.20'), amount('0.80')],
        ['决算数'],
        [...THREE.map((key) => amount(actual[key])), amount('0.88'), amount('0.50')],
        ['相关统计数'],
        ...typed(
          '项目|统计数|项目|统计数\n因公出国（境）团组数(个)|1|公务用车购置数(辆)|1\n国内公务接待批次(个)|12|国内公务接待人次(人)|96',
        ),
      ],
    });
    const extra = (title: string, id: string) =>
      page(
        `公开${id}x`,
        head(title, id),
        '项目||合计|基本支出|项目支出\n功能分类科目编码|功能分类科目名称',
        coded(model.coded['03'], { labels: codeAndName, columns: GENERAL_COLUMNS }),
      );
    return toBook([...pages.slice(0, 4), extra('财政拨款支出决算表（功能科目）', '05'), ...pages.slice(4)], {
      unit: '万元',
      as: 'number',
      none: 'blank',
    });
  },
};
