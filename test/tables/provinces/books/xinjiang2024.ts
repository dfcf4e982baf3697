import { amount } from '../../../kit/render/grid';
import { beside, CLASSES_26, codeAndName, numbered } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  HEADERS,
  INCOME,
  nine,
  NO_FLOW,
  oneList,
  SUMMARY_FOOT,
  splitTotal,
  THREE,
} from '../../../kit/published/standard';

/** 新疆, 内蒙古, 山东: the total under 03's headings, 06 as one list by code, 07 with 预算 and 决算 as rows. */
export const xinjiang2024: Province = {
  name: '新疆 2024',
  year: 2024,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (title) => title.slice(0, 31),
        head: (title, id) =>
          typed(
            `公开${id}表\n2024年度${title}\n编制单位：|${accounts.model.department ?? ''}||金额单位：|万元`,
          ),
        titles: {
          '01': '收入支出决算总表',
          '06': '一般公共预算财政拨款基本支出决算表',
          '08': '政府性基金预算财政拨款收入支出决算表',
        },
        headers: {
          ...HEADERS,
          '01': '收入|||支出\n项目|行次|本年决算数|项目（按功能分类）|行次|本年决算数\n栏次||1|栏次||2',
          '06': '经济分类科目||一般公共预算基本支出\n科目编码|科目名称|合计|人员经费|公用经费',
          '07': '项目|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n|||小计|公务用车购置费|公务用车运行维护费',
        },
        summary: [
          [...beside(INCOME, numbered(CLASSES_26)), ...SUMMARY_FOOT],
          { columns: ['收入'], numbers: 1 },
          { columns: ['支出'], numbers: 31 },
        ],
        codes: { labels: codeAndName, total: 'first', levels: 'all' },
        economic: (model) => [...oneList(model), ['合计', null, ...splitTotal(model)]],
        threePublic: ({ threePublic: { budget, actual } }) => [
          ['2024年预算数', ...THREE.map((key) => amount(budget[key]))],
          ['2024年决算数', ...THREE.map((key) => amount(actual[key]))],
        ],
      }),
      { unit: '万元', as: 'number', none: 'blank' },
    ),
};
