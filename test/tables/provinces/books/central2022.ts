import { threeCodes } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, HEADERS, nine, NO_FLOW } from '../../../kit/published/standard';

const PARTS = /^项目\|\|(.*)\n功能分类科目编码\|科目名称(.*)$/;
const inThree = (header: string): string =>
  header.replace(PARTS, '项目||||$1\n功能分类科目编码|||科目名称$2\n类|款|项');

/** 中央单位: CO1 …, title and unit in one cell, helper columns of the export hidden to the left, codes in three columns. */
export const central2022: Province = {
  name: '中央单位 2022',
  year: 2022,
  omits: NO_FLOW,
  book: (accounts) =>
    toBook(
      nine(accounts, {
        sheet: (title, id) => `CO${Number(id)} ${title}`.slice(0, 31),
        head: (title, id) =>
          typed(`${title}（2022年度）    单位：万元\n公开${id}表\n部门：${accounts.model.department ?? ''}`),
        titles: { '08': '政府性基金预算财政拨款收入支出决算表', '07': '财政拨款“三公”经费支出决算表' },
        headers: {
          ...HEADERS,
          '02': inThree(HEADERS['02']),
          '03': inThree(HEADERS['03']),
          '05': inThree(HEADERS['05']),
          '08': inThree(HEADERS['08']),
          '09': inThree(HEADERS['09']),
        },
        codes: { labels: threeCodes, total: 'first', totalLabels: ['合计', null, null, null] },
        threePublic: (model) => blocks(model),
      }).map((page) => ({ ...page, rows: page.rows.map((row) => [null, null, ...row]) })),
      { unit: '万元', as: 'number', none: '0.00' },
    ),
};
