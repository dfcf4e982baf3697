import { beside, CLASSES_23, numbered, threeCodes } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, HEADERS, KINDS, nine, NO_FLOW, OLD_INCOME } from '../../../kit/published/standard';

const CLASSES = [...numbered(CLASSES_23), '二十四、国有资本经营预算支出'];

/** 内蒙古: an old form, with expenditure by its nature beside the classes, carry-over split into basic and project. */
export const neimenggu2016: Province = {
  name: '内蒙古 2016',
  year: 2016,
  omits: new RegExp(`${NO_FLOW.source}|^01/(一般公共预算|国有资本经营预算)|^04/年初财政拨款结转和结余/`),
  book: (accounts) => {
    const { model } = accounts;
    const pages = nine(accounts, {
      sheet: (title, id) => `附${Number(id)}-${title}`.slice(0, 31),
      head: (title, id) =>
        typed(`附表${Number(id)}\n${title}\n部门：${model.department ?? ''}|2016年度|金额单位：万元`),
      headers: {
        ...HEADERS,
        '01': '收入||支出\n项目|决算数|项目(按功能分类)|决算数|项目(按支出性质)|决算数',
        '02': '科目编码|||科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n类|款|项',
        '03': '科目编码|||科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n类|款|项',
        '05': '科目编码|||科目名称|合计|基本支出|项目支出\n类|款|项',
        '08': '科目编码|||科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余\n类|款|项||||合计|基本支出|项目支出',
        '09': '科目编码|||科目名称|合计|基本支出|项目支出\n类|款|项',
      },
      summary: [
        [
          ...beside(OLD_INCOME, CLASSES),
          ['本年收入合计', '本年支出合计'],
          ['    用事业基金弥补收支差额', '    结余分配'],
          ['    年初结转和结余', '    年末结转和结余'],
          ['合计', '合计'],
        ],
        { columns: ['收入'] },
        { columns: ['支出'] },
      ],
      appropriations: [
        [
          ...beside(
            ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'],
            CLASSES,
          ),
          ['本年收入合计', '本年支出合计'],
          ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
          ['合计', '合计'],
        ],
        { columns: ['收入'] },
        { columns: ['合计', ...KINDS] },
      ],
      codes: { labels: threeCodes, total: 'first', totalLabels: ['合计', null, null, null] },
      threePublic: (each) => blocks(each),
    });
    const nature = ['一、基本支出', '    人员经费', '    日常公用经费', '二、项目支出', '三、上缴上级支出'];
    const start = pages[0]?.rows.findIndex((row) => row[0] === '一、财政拨款收入') ?? 0;
    const withNature = pages.map((page, i) =>
      i === 0
        ? {
            ...page,
            rows: page.rows.map((row, at) =>
              nature[at - start] ? [...row, nature[at - start] ?? null, 12.5] : row,
            ),
          }
        : page,
    );
    return toBook(withNature, { unit: '万元', as: 'number', none: 'blank' });
  },
};
