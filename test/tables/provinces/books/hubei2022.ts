import { codeAndName } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, HEADERS, nine, NO_FLOW, stacked } from '../../../kit/published/standard';

/** 湖北: all tables below each other on one sheet, 栏次 with formulas, a 注 under each. */
export const hubei2022: Province = {
  name: '湖北 2022',
  year: 2022,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      [
        { name: '封面', rows: typed('附件2\n\n2022年度湖北省某县部门决算公开表\n\n2023年9月') },
        stacked(
          nine(accounts, {
            sheet: (_, id) => id,
            head: (title, id) =>
              typed(`公开${id}表\n${title}\n单位：${accounts.model.department ?? ''}||||||金额单位：万元`),
            headers: {
              ...HEADERS,
              '02': `${HEADERS['02']}\n栏次||1=2+3+4+5+6+7|2|3|4|5|6|7`,
              '03': `${HEADERS['03']}\n栏次||1=2+3+4+5+6|2|3|4|5|6`,
              '05': `${HEADERS['05']}\n栏次||1=2+3|2|3`,
              '07': `${HEADERS['07']}\n1=2+3+6|2|3=4+5|4|5|6|7=8+9+12|8|9=10+11|10|11|12`,
              '08': `${HEADERS['08']}\n栏次||1|2|3=4+5|4|5|6=1+2-3`,
            },
            codes: { labels: codeAndName, total: 'first' },
            threePublic: (model) => blocks(model),
            notes: Object.fromEntries(
              ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((id) => [
                id,
                `注：本表反映部门本年度情况（公开${id}表）。\n本表金额转换成万元时，因四舍五入可能存在尾差。`,
              ]),
            ),
          }),
          '部门决算公开表',
        ),
      ],
      { unit: '万元', as: 'number', none: 'blank' },
    ),
};
