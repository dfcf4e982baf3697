import { amount } from '../../../kit/render/grid';
import { beside, CLASSES_26, numbered, wideCode } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  APPROPRIATION_FOOT,
  blocks,
  GENERAL_COLUMNS,
  HEADERS,
  KIND_LINES,
  KINDS,
  nine,
  NO_FLOW,
} from '../../../kit/published/standard';

const ALL = ['合计', ...KINDS];
/** Figures that are not the actual ones stand under 年初预算数 and 全年预算数. */
const WRONG = [...ALL.slice(1), '合计'];
const BUDGETS: Readonly<Record<string, string>> = { 预算一: '3.33', 预算二: '444.44', 预算三: '5.55' };
const THREE_KINDS = '小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款';
const THREE_COLUMNS = '小计|基本支出|项目支出';

/**
 * The reporting system's own 财决 tables: 年初预算数, 全年预算数 and 决算数 of the same columns beside one another, and
 * a second 三公 table of all appropriations before that of the general budget.
 */
export const budgets2022: Province = {
  name: '报表软件三栏 2022',
  year: 2022,
  omits: NO_FLOW,
  book: (accounts) => {
    const { threePublic } = accounts.model;
    const other = {
      name: '附表10',
      rows: [
        ...typed(
          '财政拨款“三公”经费、行政参公单位机关运行经费情况表\n|||单位：元\n项目|行次|预算数|决算统计数',
        ),
        ...typed('一、“三公”经费支出|1\n（一）支出合计|2'),
        ...['合计', '因公出国费'].map((key) => [key, 3, amount('77.00'), amount(threePublic.actual[key])]),
      ],
    };
    return toBook(
      [
        other,
        ...nine(accounts, {
          sheet: (title, id) => `Z${id}_${title}`.slice(0, 31),
          head: (title, id) =>
            typed(
              `${title}\n||||财决${id}表\n编制单位：${accounts.model.department ?? ''}||2022年度||金额单位：元`,
            ),
          titles: { '07': '一般公共预算财政拨款“三公”经费情况表' },
          headers: {
            ...HEADERS,
            '04': `收入||||支出\n项目|年初预算数|全年预算数|决算数|项目|年初预算数||||全年预算数||||决算数\n|||||${THREE_KINDS}|${THREE_KINDS}|${THREE_KINDS}`,
            '05': `项目||||年初预算数|||全年预算数|||决算数\n支出功能分类科目编码|||科目名称|${THREE_COLUMNS}|${THREE_COLUMNS}|${THREE_COLUMNS}`,
            '02': `项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n支出功能分类科目编码|||科目名称`,
            '03': `项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n支出功能分类科目编码|||科目名称`,
            '08': `项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余\n支出功能分类科目编码|||科目名称|||小计|基本支出|项目支出`,
            '09': `项目||||本年支出\n支出功能分类科目编码|||科目名称|小计|基本支出|项目支出`,
          },
          appropriations: [
            [...beside(KIND_LINES, numbered(CLASSES_26)), ...APPROPRIATION_FOOT],
            { columns: [null, null, '收入'] },
            { columns: [...WRONG, ...WRONG, ...ALL] },
          ],
          codes: { labels: wideCode, total: 'first' },
          columns: { '05': [...Object.keys(BUDGETS), ...Object.keys(BUDGETS), ...GENERAL_COLUMNS] },
          more: () => BUDGETS,
          threePublic: blocks,
        }),
      ],
      { unit: '元', as: 'number', none: 'blank' },
    );
  },
};
