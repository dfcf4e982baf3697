import { amount } from '../../../kit/render/grid';
import { generalFlow } from '../../../kit/published/accounts';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  CLASSES_26,
  beside,
  coded,
  economicCodes,
  economicLists,
  numbered,
  twoSided,
  wideCode,
} from '../../../kit/published/bodies';

const KINDS = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const FUND = [
  '年初结转和结余',
  null,
  null,
  '本年收入',
  null,
  null,
  '小计',
  '基本支出',
  null,
  null,
  '项目支出',
  '年末结转和结余',
  null,
  null,
  null,
];

/** 云南: amounts in 元, flows by source beside every expenditure, printed zeros left blank. */
export const yunnan2021: Province = {
  name: '云南 2021',
  year: 2021,
  book: (accounts) => {
    const { model } = accounts;
    const head = (title: string, number: string) =>
      typed(`${title}\n||||||||||${number}\n部门：${model.department ?? ''}||||||||||金额单位：元`);
    const income = [
      '一、一般公共预算财政拨款收入',
      '二、政府性基金预算财政拨款收入',
      '三、国有资本经营预算财政拨款收入',
      '四、上级补助收入',
      '五、事业收入',
      '六、经营收入',
      '七、附属单位上缴收入',
      '八、其他收入',
    ];
    const flowHeader =
      '项目||||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余\n支出功能分类科目编码|||科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余\n|||||||||||小计|人员经费|公用经费|||||项目支出结转|项目支出结余\n类|款|项|栏次|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15';
    const fundHeader =
      '项目||||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余\n功能分类科目编码|||科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计|基本支出结转|项目支出结转和结余\n|||||||||||小计|人员经费|公用经费|||||项目支出结转|项目支出结余\n类|款|项|栏次|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15';
    const three = (key: string) => [
      amount(model.threePublic.budget[key]),
      amount(model.threePublic.budget[key]),
      amount(model.threePublic.actual[key]),
    ];
    return toBook(
      [
        {
          name: '附表1收入支出决算表',
          rows: [
            ...head('收入支出决算表', '公开01表'),
            ...typed('收入|||支出\n项目|行次|金额|项目(按功能分类)|行次|金额\n栏次||1|栏次||2'),
            ...twoSided(
              model.summary,
              [
                ...beside(income, numbered(CLASSES_26)),
                ['本年收入合计', '本年支出合计'],
                ['使用非财政拨款结余', '结余分配'],
                ['年初结转和结余', '年末结转和结余'],
                ['总计', '总计'],
              ],
              { columns: ['收入'], numbers: 1 },
              { columns: ['支出'], numbers: 31 },
            ),
            ...typed('注：本表反映部门本年度的总收支和年末结转结余情况。'),
          ],
        },
        {
          name: '附表2收入决算表',
          rows: [
            ...head('收入决算表', '公开02表'),
            ...typed(
              '项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入||经营收入|附属单位上缴收入|其他收入\n支出功能分类科目编码|||科目名称||||小计|其中：教育收费\n类|款|项|栏次|1|2|3|4|5|6|7|8',
            ),
            ...coded(model.coded['02'], {
              labels: wideCode,
              columns: [
                '本年收入合计',
                '财政拨款收入',
                '上级补助收入',
                '事业收入',
                null,
                '经营收入',
                '附属单位上缴收入',
                '其他收入',
              ],
              totalLabels: [null, null, null, '合计'],
            }),
          ],
        },
        {
          name: '附表3支出决算表',
          rows: [
            ...head('支出决算表', '公开03表'),
            ...typed(
              '项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n支出功能分类科目编码|||科目名称\n类|款|项|栏次|1|2|3|4|5|6',
            ),
            ...coded(model.coded['03'], {
              labels: wideCode,
              columns: [
                '本年支出合计',
                '基本支出',
                '项目支出',
                '上缴上级支出',
                '经营支出',
                '对附属单位补助支出',
              ],
              totalLabels: [null, null, null, '合计'],
            }),
          ],
        },
        {
          name: '附表4财政拨款收入支出决算表',
          rows: [
            ...head('财政拨款收入支出决算表', '公开04表'),
            ...typed(
              '收    入|||支    出\n项    目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款\n栏    次||1|栏    次||2|3|4|5',
            ),
            ...twoSided(
              model.appropriations,
              [
                ...beside(
                  ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'],
                  numbered(CLASSES_26),
                ),
                ['本年收入合计', '本年支出合计'],
                ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
                ['  一般公共预算财政拨款', ''],
                ['  政府性基金预算财政拨款', ''],
                ['  国有资本经营预算财政拨款', ''],
                ['总计', '总计'],
              ],
              { columns: ['收入'], numbers: 1 },
              { columns: KINDS, numbers: 33 },
            ),
          ],
        },
        {
          name: '附表5一般公共预算财政拨款收入支出决算表',
          rows: [
            ...head('一般公共预算财政拨款收入支出决算表', '公开05表'),
            ...typed(flowHeader),
            ...coded(model.coded['05'], {
              labels: wideCode,
              columns: [
                '年初',
                '年初基本',
                '年初项目',
                '收入',
                '收入基本',
                '收入项目',
                '小计',
                '基本支出',
                '人员',
                '公用',
                '项目支出',
                '年末',
                '年末基本',
                '年末项目',
                null,
              ],
              totalLabels: [null, null, null, '合计'],
              more: (code) => generalFlow(accounts, code),
            }),
          ],
        },
        {
          name: '附表6一般公共预算财政拨款基本支出决算表',
          rows: [
            ...head('一般公共预算财政拨款基本支出决算表', '公开06表'),
            ...typed(
              '人员经费|||公用经费\n科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
            ),
            ...economicLists(model.economic.lines, [
              economicCodes('301', '303'),
              economicCodes('302'),
              economicCodes('307', '310', '312', '399'),
            ]),
            [
              '人员经费合计',
              null,
              amount(model.economic.personnel),
              '公用经费合计',
              null,
              null,
              null,
              null,
              amount(model.economic.operating),
            ],
            ...typed('注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'),
          ],
        },
        {
          name: '附表7一般公共预算财政拨款项目支出决算表',
          rows: [
            ...head('一般公共预算财政拨款项目支出决算表', '公开07表'),
            ...typed(
              '科目编码|科目名称|决算数|科目编码|科目名称|决算数\n301|工资福利支出||309|资本性支出（基本建设）\n30101|基本工资||30901|房屋建筑物购建\n302|商品和服务支出|88.55|310|资本性支出|12.00\n合计||100.55',
            ),
          ],
        },
        {
          name: '附表8政府性基金预算财政拨款收入支出决算表',
          rows: [
            ...head('政府性基金预算财政拨款收入支出决算表', '公开08表'),
            ...typed(fundHeader),
            ...coded(model.coded['08'], {
              labels: wideCode,
              columns: FUND,
              totalLabels: [null, null, null, '合计'],
            }),
            ...typed('注：本单位没有政府性基金预算财政拨款收支，故本表为空。'),
          ],
        },
        {
          name: '附表9国有资本经营预算财政拨款收入支出决算表',
          rows: [
            ...head('国有资本经营预算财政拨款收入支出决算表', '公开09表'),
            ...typed(
              '项目||||年初结转和结余|||本年收入|本年支出|||年末结转和结余\n支出功能分类科目编码|||科目名称|合计|结转|结余||合计|基本支出|项目支出|合计|结转|结余\n类|款|项|栏次|1|2|3|4|5|6|7|8|9|10',
            ),
            ...coded(model.coded['09'], {
              labels: wideCode,
              columns: [
                '年初结转和结余',
                null,
                null,
                '本年收入',
                '小计',
                '基本支出',
                '项目支出',
                '年末结转和结余',
              ],
              totalLabels: [null, null, null, '合计'],
            }),
          ],
        },
        {
          name: '附表10财政拨款三公经费情况表',
          rows: [
            ...head('财政拨款“三公”经费、行政参公单位机关运行经费情况表', '公开10表'),
            ...typed('项目|行次|预算数|全年预算数|决算统计数\n栏次||1|2|3\n一、“三公”经费支出|1|——|——|——'),
            ['（一）支出合计', 2, ...three('合计')],
            ['1．因公出国（境）费', 3, ...three('因公出国费')],
            ['2．公务用车购置及运行维护费', 4, ...three('公务用车小计')],
            ['（1）公务用车购置费', 5, ...three('公务用车购置费')],
            ['（2）公务用车运行维护费', 6, ...three('公务用车运行费')],
            ['3．公务接待费', 7, ...three('公务接待费')],
            ...typed(
              '（1）国内接待费|8|——|——|0.70\n其中：外事接待费|9|——|——|\n（2）国（境）外接待费|10|——|——|\n（二）相关统计数|11|——|——|——\n1．因公出国（境）团组数（个）|12|——|——|1\n2．公务用车保有量（辆）|15|——|——|3\n二、机关运行经费|20|——|——|125000.00\n注：“三公”经费为单位使用本级财政拨款的“三公”经费支出情况。',
            ),
          ],
        },
        {
          name: '附表11国有资产使用情况表',
          rows: [
            ...head('国有资产使用情况表', '公开11表'),
            ...typed(
              '项目|行次|资产总额|流动资产|固定资产|||||对外投资/有价证券|在建工程|无形资产|其他资产\n|||小计|房屋构筑物|车辆\n合计|1|1250000.00|250000.00|1000000.00',
            ),
          ],
        },
      ],
      { unit: '元', as: 'number', none: 'blank' },
    );
  },
};
