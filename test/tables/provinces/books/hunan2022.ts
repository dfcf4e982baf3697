import { amount } from '../../../kit/render/grid';
import { toBook, typed } from '../../../kit/published/cells';
import type { Province } from '../../../kit/published/province';
import {
  CLASSES_26,
  beside,
  coded,
  economicCodes,
  economicLists,
  numbered,
  threeCodes,
  twoSided,
  wideCode,
} from '../../../kit/published/bodies';

const KINDS = ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const THREE = ['合计', '因公出国费', '公务用车小计', '公务用车购置费', '公务用车运行费', '公务接待费'];

/** 湖南: 行次 and 栏次, code merged over three columns, numbers of the forms above the titles. */
export const hunan2022: Province = {
  name: '湖南 2022',
  year: 2022,
  book: ({ model }) => {
    const head = (title: string, number: string) =>
      typed(`${title}\n|||||||${number}\n部门：${model.department ?? ''}|||||||金额单位：万元`);
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
    const foot = [
      ['本年收入合计', '本年支出合计'],
      ['使用非财政拨款结余（含专用结余）', '结余分配'],
      ['年初结转和结余', '年末结转和结余'],
      ['总计', '总计'],
    ] as const;
    const basic = economicLists(model.economic.lines, [
      economicCodes('301', '303'),
      economicCodes('302'),
      economicCodes('307', '310', '312', '399'),
    ]);
    return toBook(
      [
        {
          name: 'GK01 收入支出决算总表',
          rows: [
            ...head('收入支出决算总表', '公开01表'),
            ...typed('收入|||支出\n项目|行次|金额|项目|行次|金额\n栏次||1|栏次||2'),
            ...twoSided(
              model.summary,
              [...beside(income, numbered(CLASSES_26)), ...foot],
              { columns: ['收入'], numbers: 1 },
              { columns: ['支出'], numbers: 31 },
            ),
            ...typed('注：1.本表反映部门本年度的总收支和年末结转结余情况。'),
          ],
        },
        {
          name: 'GK02 收入决算表',
          rows: [
            ...head('收入决算表', '公开02表'),
            ...typed(
              '项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入||经营收入|附属单位上缴收入|其他收入\n功能分类科目编码|||科目名称||||小计|其中：教育收费\n类|款|项|栏次|1|2|3|4|5|6|7|8',
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
          name: 'GK03 支出决算表',
          rows: [
            ...head('支出决算表', '公开03表'),
            ...typed(
              '项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n功能分类科目编码|||科目名称\n类|款|项|栏次|1|2|3|4|5|6',
            ),
            ...coded(model.coded['03'], {
              labels: threeCodes,
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
          name: 'GK04 财政拨款收入支出决算总表',
          rows: [
            ...head('财政拨款收入支出决算总表', '公开04表'),
            ...typed(
              '收     入|||支     出\n项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款\n栏次||1|栏次||2|3|4|5',
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
                ['一、一般公共预算财政拨款', ''],
                ['二、政府性基金预算财政拨款', ''],
                ['三、国有资本经营预算财政拨款', ''],
                ['总计', '总计'],
              ],
              { columns: ['收入'], numbers: 1 },
              { columns: KINDS, numbers: 33 },
            ),
          ],
        },
        {
          name: 'GK05 一般公共预算财政拨款支出决算表',
          rows: [
            ...head('一般公共预算财政拨款支出决算表', '公开05表'),
            ...typed(
              '项目||||本年支出\n功能分类科目编码|||科目名称|小计|基本支出|项目支出\n类|款|项|栏次|1|2|3',
            ),
            ...coded(model.coded['05'], {
              labels: wideCode,
              columns: ['小计', '基本支出', '项目支出'],
              totalLabels: [null, null, null, '合计'],
            }),
          ],
        },
        {
          name: 'GK06 一般公共预算财政拨款基本支出决算明细表',
          rows: [
            ...head('一般公共预算财政拨款基本支出决算明细表', '公开06表'),
            ...typed(
              '人员经费|||公用经费\n经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数',
            ),
            ...basic,
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
          name: 'GK09 “三公”经费',
          rows: [
            ...head('财政拨款“三公”经费支出决算表', '公开07表'),
            ...typed(
              '预算数||||||决算数\n合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费\n1|2|3|4|5|6|7|8|9|10|11|12',
            ),
            [
              ...THREE.map((key) => amount(model.threePublic.budget[key])),
              ...THREE.map((key) => amount(model.threePublic.actual[key])),
            ],
          ],
        },
        {
          name: 'GK07 政府性基金',
          rows: [
            ...head('政府性基金预算财政拨款收入支出决算表', '公开08表'),
            ...typed(
              '项目||||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|||科目名称|||小计|基本支出|项目支出\n类|款|项|栏次|1|2|3|4|5|6',
            ),
            ...coded(model.coded['08'], {
              labels: wideCode,
              columns: ['年初结转和结余', '本年收入', '小计', '基本支出', '项目支出', '年末结转和结余'],
              totalLabels: [null, null, null, '合计'],
            }),
            ...typed('注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'),
          ],
        },
        {
          name: 'GK08 国有资本经营',
          rows: [
            ...head('国有资本经营预算财政拨款支出决算表', '公开09表'),
            ...typed(
              '科目||||本年支出\n功能分类科目编码|||科目名称|合计|基本支出|项目支出\n类|款|项|栏次|1|2|3',
            ),
            ...coded(model.coded['09'], {
              labels: wideCode,
              columns: ['小计', '基本支出', '项目支出'],
              totalLabels: [null, null, null, '合计'],
            }),
          ],
        },
      ],
      { unit: '万元', as: 'number', none: 'blank' },
    );
  },
  omits: /^09\/.*\/(年初结转和结余|本年收入|年末结转和结余)$/,
};
