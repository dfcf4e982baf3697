import { amount } from '../../../kit/render/grid';
import { codeAndName } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { nine, NO_FLOW } from '../../../kit/published/standard';

/** 重庆: 三公 inside 机构运行信息表, beside the counts; department and unit in one cell. */
export const chongqing2023: Province = {
  name: '重庆 2023',
  year: 2023,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (title, id) => `公开${id} ${title}`.slice(0, 31),
        head: (title, id) =>
          typed(`${title}\n|||公开${id}表\n公开部门：${accounts.model.department ?? ''}|||单位：万元`),
        titles: { '07': '机构运行信息表' },
        headers: {
          '01': '收入||支出\n项目|决算数|项目|决算数',
          '02': '项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n功能分类科目编码|科目名称',
          '03': '项目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n功能分类科目编码|科目名称',
          '04': '收入||支出\n项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
          '05': '项目||本年支出合计|基本支出|项目支出\n功能分类科目编码|科目名称',
          '06': '人员经费|||公用经费\n经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数',
          '07': '项  目|预算数|决算统计数|项  目|决算统计数',
          '08': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|科目名称|||合计|基本支出|项目支出',
          '09': '项目||本年支出\n功能分类科目编码|科目名称|合计|基本支出|项目支出',
        },
        codes: { labels: codeAndName, total: 'first' },
        threePublic: ({ threePublic: { budget, actual } }) =>
          (
            [
              ['一、“三公”经费支出', '', '四、机关运行经费', '125.00'],
              ['（一）支出合计', '合计', '（一）行政单位', '125.00'],
              ['1．因公出国（境）费', '因公出国费', '（二）参照公务员法管理事业单位', null],
              ['2．公务用车购置及运行维护费', '公务用车小计', '五、国有资产占用情况', null],
              ['（1）公务用车购置费', '公务用车购置费', '（一）车辆数合计（辆）', '3.00'],
              ['（2）公务用车运行维护费', '公务用车运行费', '1．副部（省）级及以上领导用车', null],
              ['3．公务接待费', '公务接待费', '2．主要领导干部用车', null],
            ] as const
          ).map(([label, key, other, count]) => [
            label,
            key === '' ? '—' : amount(budget[key]),
            key === '' ? '—' : amount(actual[key]),
            other,
            count === null ? null : amount(count),
          ]),
        notes: {
          '07': '（1）国内接待费|—|0.70|六、政府采购支出信息|\n其中：外事接待费|—||（一）政府采购支出合计|12.00\n二、会议费|—|0.88|1．政府采购货物支出|12.00\n三、培训费|—|0.50\n备注：预算数年初部门预算批复数',
        },
      }),
      { unit: '万元', as: 'number', none: 'blank' },
    ),
};
