import { amount } from '../../../kit/render/grid';
import { codeAndName, economicCodes, economicLists } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { HEADERS, nine, NO_FLOW, stacked, THREE } from '../../../kit/published/standard';

/** 贵州, 海南: a contents list above the tables on their sheet, only 项 rows, three blocks in 07, 合计 within 06's lists. */
export const guizhou2023: Province = {
  name: '贵州 2023',
  year: 2023,
  omits: new RegExp(`${NO_FLOW.source}|^0[23589]/\\d{3}(\\d\\d)?/`),
  book: (accounts) => {
    const contents = {
      name: '目录',
      rows: typed(
        '附件2\n2023年度部门决算公开表\n目    录\n序号|表名|页码\n1|收入支出决算总表|1\n2|收入决算表|2\n3|支出决算表|3\n4|财政拨款收入支出决算总表|4\n5|一般公共预算财政拨款支出决算表|5',
      ),
    };
    const pages = nine(accounts, {
      sheet: (_, id) => id,
      head: (title, id) =>
        typed(`公开${id}表\n${title}\n部门名称：${accounts.model.department ?? ''} 单位：元`),
      headers: {
        ...HEADERS,
        '06': '人员经费|||公用经费\n科目编码|科目名称|金额|科目编码|科目名称|金额',
        '07': '年初预算数||||||全年预算数||||||决算数\n合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费\n||小计|购置费|运行费||||小计|购置费|运行费||||小计|购置费|运行费',
      },
      codes: { labels: codeAndName, total: 'first', levels: 'items' },
      economic: ({ economic: { lines, personnel, operating } }) => [
        ['合计', null, amount(personnel), '合计', null, amount(operating)],
        ...economicLists(lines, [economicCodes('301', '303'), economicCodes('302', '307', '310', '399')]),
      ],
      threePublic: ({ threePublic: { budget, actual } }) => [
        [budget, budget, actual].flatMap((figures) => THREE.map((key) => amount(figures[key]))),
      ],
      notes: {
        '08': '本部门2023年度没有使用政府性基金预算财政拨款安排的收支，本表无数据。',
        '09': '本部门没有国有资本经营预算财政拨款支出。',
      },
    });
    return toBook([stacked([contents, ...pages], '部门决算公开')], {
      unit: '元',
      as: 'number',
      none: 'blank',
    });
  },
};
