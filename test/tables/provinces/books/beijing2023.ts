import { amount } from '../../../kit/render/grid';
import { indented } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { nine, NO_FLOW } from '../../../kit/published/standard';

/** 北京: no 行次, the unit's name beside its label, zeros printed, 三公 down the side. */
export const beijing2023: Province = {
  name: '北京 2023',
  year: 2023,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      [
        {
          name: '目录',
          rows: typed(
            '2023年度部门决算公开报表目录\n表一|收入支出决算总表\n表二|收入决算表\n表三|支出决算表',
          ),
        },
        ...nine(accounts, {
          sheet: (title, id) => `表${id} ${title}`.slice(0, 31),
          head: (title, id) =>
            typed(`|||表${Number(id)}\n${title}\n部门名称：|${accounts.model.department ?? ''}||单位：万元`),
          headers: {
            '01': '收    入||支    出\n项    目|决算数|项目（按功能分类）|决算数',
            '02': '项   目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n科目编码|科目名称',
            '03': '项   目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n科目编码|科目名称',
            '04': '收    入||支    出\n项目|决算数|项目（按功能分类）|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
            '05': '项   目||合计|基本支出|项目支出\n科目编码|科目名称',
            '06': '人员经费|||公用经费\n科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
            '07': '项   目|本年预算数|本年决算数',
            '08': '项   目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n科目编码|科目名称|||小计|基本支出|项目支出',
            '09': '项   目||合计|基本支出|项目支出\n科目编码|科目名称',
          },
          codes: { labels: indented, total: 'first', totalLabels: [null, '合计'] },
          threePublic: ({ threePublic: { budget, actual } }) =>
            (
              [
                ['“三公”经费合计', '合计'],
                ['因公出国（境）费用', '因公出国费'],
                ['公务接待费', '公务接待费'],
                ['公务用车购置及运行维护费', '公务用车小计'],
                ['其中：公务用车购置费', '公务用车购置费'],
                ['      公务用车运行维护费', '公务用车运行费'],
              ] as const
            ).map(([label, key]) => [label, amount(budget[key]), amount(actual[key])]),
        }),
      ],
      { unit: '万元', as: 'number', none: '0.00' },
    ),
};
