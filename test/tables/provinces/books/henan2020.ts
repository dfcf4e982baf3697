import { amount } from '../../../kit/render/grid';
import { codeAndName, economicCodes, economicLists } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, FUND_COLUMNS, HEADERS, nine } from '../../../kit/published/standard';

/** 河南, 安徽, 福建: 09 with its flow, 合计 under 06's lists, bracketed column numbers, 备注 columns. */
export const henan2020: Province = {
  name: '河南 2020',
  year: 2020,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (title, id) => `${id}${title}`.slice(0, 31),
        head: (title, id) =>
          typed(`${title}\n||公开${id}表\n填报部门：${accounts.model.department ?? ''}|2020年度|单位：元`),
        titles: {
          '09': '国有资本经营预算财政拨款收入支出决算表',
          '07': '一般公共预算财政拨款"三公"经费支出决算表',
        },
        headers: {
          ...HEADERS,
          '02': '科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|备注\n栏次||（1）|（2）|（3）|（4）|（5）|（6）|（7）',
          '03': '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出|备注\n栏次||（1）|（2）|（3）|（4）|（5）|（6）',
          '06': '人员经费|||公用经费\n科目编码|科目名称|金额|科目编码|科目名称|金额',
          '09': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|科目名称|||小计|基本支出|项目支出',
        },
        columns: { '09': FUND_COLUMNS },
        codes: { labels: codeAndName, total: 'last' },
        economic: ({ economic: { lines, personnel, operating } }) => [
          ...economicLists(lines, [economicCodes('301', '303'), economicCodes('302', '307', '310', '399')]),
          [null, '人员经费合计', amount(personnel), null, '公用经费合计', amount(operating)],
        ],
        threePublic: (model) => blocks(model),
      }),
      { unit: '元', as: 'text', none: 'blank' },
    ),
};
