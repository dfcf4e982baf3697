import { beside, classes, numbered } from '../../../kit/published/bodies';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import { blocks, INCOME, KINDS, nine, NO_FLOW } from '../../../kit/published/standard';

/** 广西, 贵州, 海南 in earlier years: short titles, 上年结转, only the classes in use, names without codes in a column of their own. */
export const guangxi2018: Province = {
  name: '广西 2018',
  year: 2018,
  omits: new RegExp(`${NO_FLOW.source}|^04/年初财政拨款结转和结余/`),
  book: (accounts) => {
    const used = numbered(
      classes().filter((name) => /一般公共|教育|社会保障|卫生|城乡|住房|国有资本/.test(name)),
    );
    return toBook(
      nine(accounts, {
        sheet: (_, id) => `Sheet${Number(id)}`,
        head: (title) =>
          typed(
            `2018年${accounts.model.department ?? ''}${title}\n部门：${accounts.model.department ?? ''}    单位：万元`,
          ),
        titles: {
          '01': '部门收支决算总表',
          '02': '部门收入决算总表',
          '03': '部门支出决算总表',
          '04': '财政拨款收支决算总表',
          '05': '一般公共预算支出决算表',
          '06': '一般公共预算基本支出决算表',
          '07': '一般公共预算“三公”经费支出决算表',
          '08': '政府性基金预算收支决算表',
          '09': '国有资本经营预算支出决算表',
        },
        headers: {
          '01': '收      入||支      出\n项  目|金额|项  目（按功能分类）|金额',
          '02': '科目编码|科目名称|合计|财政拨款收入|上级补助收入|事业收入|事业单位经营收入|附属单位上缴收入|其他收入',
          '03': '科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出|事业单位经营支出|对附属单位补助支出',
          '04': '收      入||支      出\n项  目|金额|项  目|合计|一般公共预算|政府性基金预算|国有资本经营预算',
          '05': '科目编码|科目名称|合计|基本支出|项目支出',
          '06': '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
          '07': '预算数||||||决算数\n“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费\n||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费',
          '08': '科目编码|科目名称|上年结转和结余|本年收入|本年支出|||年末结转和结余\n||||合计|基本支出|项目支出',
          '09': '科目编码|科目名称|合计|基本支出|项目支出',
        },
        summary: [
          [
            ...beside(INCOME, used),
            ['本年收入合计', '本年支出合计'],
            ['使用非财政拨款结余', '结余分配'],
            ['上年结转和结余', '年末结转和结余'],
            ['收入总计', '支出总计'],
          ],
          { columns: ['收入'] },
          { columns: ['支出'] },
        ],
        appropriations: [
          [
            ...beside(['一、一般公共预算拨款', '二、政府性基金预算拨款', '三、国有资本经营预算拨款'], used),
            ['本年收入合计', '本年支出合计'],
            ['上年财政拨款结转和结余', '年末财政拨款结转和结余'],
            ['收入总计', '支出总计'],
          ],
          { columns: ['收入'] },
          { columns: ['合计', ...KINDS] },
        ],
        codes: { labels: ({ code, label }) => [Number(code), label], total: 'last' },
        threePublic: (model) => blocks(model),
      }),
      { unit: '万元', as: 'number', none: 'blank' },
    );
  },
};
