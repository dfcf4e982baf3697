import { beside, CLASSES_23, coded, numbered, threeCodes } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  GENERAL_COLUMNS,
  alternating,
  KINDS,
  nine,
  NO_FLOW,
  OLD_INCOME,
  page,
} from '../../../kit/published/standard';

/** 四川: as the form stood before 2020 (财政拨款收入 as one line), 财政拨款支出决算明细表 before 05, amounts as text. */
export const sichuan2019: Province = {
  name: '四川 2019',
  year: 2019,
  omits: new RegExp(`${NO_FLOW.source}|^01/(一般公共预算|国有资本经营预算)|^04/年初财政拨款结转和结余/`),
  book: (accounts) => {
    const { model } = accounts;
    const head = (title: string, id: string) =>
      typed(`|||公开${id}表\n${title}\n编制部门：${model.department ?? ''}|||金额单位：万元`);
    const pages = nine(accounts, {
      sheet: (title, id) => `${Number(id)} ${title}`.slice(0, 31),
      head,
      titles: {
        '07': '一般公共预算财政拨款“三公”经费支出决算表',
        '08': '政府性基金预算财政拨款收入支出决算表',
      },
      headers: {
        '01': '收          入||支          出\n项    目|决算数|项目(按功能分类)|决算数',
        '02': '项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n科目编码|||科目名称（项）\n类|款|项',
        '03': '项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n科目编码|||科目名称（项）\n类|款|项',
        '04': '收          入||支          出\n项目|金额|项目（按功能分类）|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
        '05': '项目||||合计|基本支出|项目支出\n科目编码|||科目名称\n类|款|项',
        '06': '人员经费|||公用经费\n科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
        '07': '三公经费合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费\n||||小计||公务用车购置费||公务用车运行维护费\n预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数',
        '08': '项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余\n科目编码|||科目名称|||小计|基本支出|项目支出\n类|款|项',
        '09': '项目||||合计|基本支出|项目支出\n科目编码|||科目名称\n类|款|项',
      },
      summary: [
        [
          ...beside(OLD_INCOME, [...numbered(CLASSES_23), '二十四、国有资本经营预算支出']),
          ['本年收入合计', '本年支出合计'],
          ['用事业基金弥补收支差额', '结余分配'],
          ['年初结转和结余', '年末结转和结余'],
          ['收入总计', '支出总计'],
        ],
        { columns: ['收入'] },
        { columns: ['支出'] },
      ],
      appropriations: [
        [
          ...beside(
            ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'],
            [...numbered(CLASSES_23), '二十四、国有资本经营预算支出'],
          ),
          ['本年收入合计', '本年支出合计'],
          ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
          ['收入总计', '支出总计'],
        ],
        { columns: ['收入'] },
        { columns: ['合计', ...KINDS] },
      ],
      codes: { labels: threeCodes, total: 'last', totalLabels: [null, null, null, '合    计'] },
      threePublic: (each) => alternating(each),
    });
    const detail = page(
      '5 财政拨款支出决算明细表',
      head('财政拨款支出决算明细表', '05'),
      '项目||||合计|工资福利支出|||商品和服务支出\n科目编码|||科目名称||小计|基本工资|津贴补贴|小计|办公费\n类|款|项',
      coded(model.coded['05'], {
        labels: threeCodes,
        columns: [...GENERAL_COLUMNS, null, null, null],
        total: 'first',
      }),
    );
    return toBook([...pages.slice(0, 4), detail, ...pages.slice(4)], {
      unit: '万元',
      as: 'text',
      none: 'blank',
    });
  },
};
