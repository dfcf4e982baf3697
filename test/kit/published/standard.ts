import { amount } from '../render/grid';
import type { Line, Model } from '../model';
import { sum, type Published } from './accounts';
import {
  CLASSES_26,
  beside,
  coded,
  economicCodes,
  economicLine,
  economicLists,
  numbered,
  twoSided,
  type CodedStyle,
  type SideStyle,
} from './bodies';
import { typed, type Cells, type Page, type Value } from './cells';

export const INCOME = [
  '一、一般公共预算财政拨款收入',
  '二、政府性基金预算财政拨款收入',
  '三、国有资本经营预算财政拨款收入',
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
];
/** As the form stood before 2019. */
export const OLD_INCOME = [
  '一、财政拨款收入',
  '    其中：政府性基金预算财政拨款',
  '二、上级补助收入',
  '三、事业收入',
  '四、经营收入',
  '五、附属单位上缴收入',
  '六、其他收入',
];
export const KINDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
export const KIND_LINES = [
  '一、一般公共预算财政拨款',
  '二、政府性基金预算财政拨款',
  '三、国有资本经营预算财政拨款',
];
export const SUMMARY_FOOT = [
  ['本年收入合计', '本年支出合计'],
  ['使用非财政拨款结余（含专用结余）', '结余分配'],
  ['年初结转和结余', '年末结转和结余'],
  ['总计', '总计'],
] as const;
export const APPROPRIATION_FOOT = [
  ['本年收入合计', '本年支出合计'],
  ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
  ['  一般公共预算财政拨款', ''],
  ['  政府性基金预算财政拨款', ''],
  ['  国有资本经营预算财政拨款', ''],
  ['总计', '总计'],
] as const;
export const INCOME_COLUMNS = [
  '本年收入合计',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];
export const EXPENDITURE_COLUMNS = [
  '本年支出合计',
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
];
export const GENERAL_COLUMNS = ['小计', '基本支出', '项目支出'];
export const FUND_COLUMNS = ['年初结转和结余', '本年收入', '小计', '基本支出', '项目支出', '年末结转和结余'];
export const THREE = ['合计', '因公出国费', '公务用车小计', '公务用车购置费', '公务用车运行费', '公务接待费'];
/** 09 without its flow. */
export const NO_FLOW = /^09\/.*\/(年初结转和结余|本年收入|年末结转和结余)$/;

type Labels = readonly (readonly [string, string])[];
type Heading = (title: string, number: string) => readonly Cells[];

/** One table: its sheet, title, typed header and body. */
export const page = (
  name: string,
  head: readonly Cells[],
  header: string,
  body: readonly Cells[],
  notes = '',
): Page => ({
  name,
  rows: [...head, ...typed(header), ...body, ...(notes === '' ? [] : typed(notes))],
});

export interface NineStyle {
  readonly sheet: (title: string, number: string) => string;
  readonly head: Heading;
  readonly titles?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09', string>>;
  readonly summary?: readonly [Labels, SideStyle, SideStyle];
  readonly appropriations?: readonly [Labels, SideStyle, SideStyle];
  readonly codes: Omit<CodedStyle, 'columns'>;
  readonly columns?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly economic?: (model: Model) => readonly Cells[];
  readonly threePublic: (model: Model) => readonly Cells[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly more?: CodedStyle['more'];
}

const TITLES: Readonly<Record<string, string>> = {
  '01': '收入支出决算总表',
  '02': '收入决算表',
  '03': '支出决算表',
  '04': '财政拨款收入支出决算总表',
  '05': '一般公共预算财政拨款支出决算表',
  '06': '一般公共预算财政拨款基本支出决算表',
  '07': '财政拨款“三公”经费支出决算表',
  '08': '政府性基金预算财政拨款收入支出决算表',
  '09': '国有资本经营预算财政拨款支出决算表',
};
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  '02': INCOME_COLUMNS,
  '03': EXPENDITURE_COLUMNS,
  '05': GENERAL_COLUMNS,
  '08': FUND_COLUMNS,
  '09': GENERAL_COLUMNS,
};

const plainSummary: NonNullable<NineStyle['summary']> = [
  [...beside(INCOME, numbered(CLASSES_26)), ...SUMMARY_FOOT],
  { columns: ['收入'] },
  { columns: ['支出'] },
];
const plainAppropriations: NonNullable<NineStyle['summary']> = [
  [...beside(KIND_LINES, numbered(CLASSES_26)), ...APPROPRIATION_FOOT],
  { columns: ['收入'] },
  { columns: ['合计', ...KINDS] },
];

export const threeLists = (
  { economic: { lines, personnel, operating } }: Model,
  cellsOf?: (line: Line) => Cells,
): readonly Cells[] => [
  ...economicLists(
    lines,
    [economicCodes('301', '303'), economicCodes('302'), economicCodes('307', '310', '312', '399')],
    cellsOf,
  ),
  ['人员经费合计', null, amount(personnel), '公用经费合计', null, null, null, null, amount(operating)],
];

const figures = (of: Model['threePublic']['budget'], keys: readonly string[]): readonly Value[] =>
  keys.map((key) => amount(of[key]));
/** 预算数 block, then 决算数 block. */
export const blocks = (
  { threePublic: { budget, actual } }: Model,
  keys: readonly string[] = THREE,
): readonly Cells[] => [[...figures(budget, keys), ...figures(actual, keys)]];
/** 预算数 and 决算数 in turn. */
export const alternating = (
  { threePublic: { budget, actual } }: Model,
  keys: readonly string[] = THREE,
): readonly Cells[] => [keys.flatMap((key) => [amount(budget[key]), amount(actual[key])])];

/** The nine tables, each a page. */
export function nine({ model }: Published, style: NineStyle): readonly Page[] {
  const { headers, columns = {} } = style;
  const [summary, appropriations] = [
    style.summary ?? plainSummary,
    style.appropriations ?? plainAppropriations,
  ];
  const rows = (id: '02' | '03' | '05' | '08' | '09') =>
    coded(model.coded[id], {
      ...style.codes,
      columns: columns[id] ?? COLUMNS[id] ?? [],
      ...(style.more ? { more: style.more } : {}),
    });
  const bodies: Readonly<Record<keyof NineStyle['headers'], readonly Cells[]>> = {
    '01': twoSided(model.summary, ...summary),
    '02': rows('02'),
    '03': rows('03'),
    '04': twoSided(model.appropriations, ...appropriations),
    '05': rows('05'),
    '06': (style.economic ?? threeLists)(model),
    '07': style.threePublic(model),
    '08': rows('08'),
    '09': rows('09'),
  };
  return (Object.keys(bodies) as (keyof NineStyle['headers'])[]).sort().map((id) => {
    const title = style.titles?.[id] ?? TITLES[id] ?? '';
    return page(style.sheet(title, id), style.head(title, id), headers[id], bodies[id], style.notes?.[id]);
  });
}

/** Headings as most provinces print them, without 行次 and 栏次. */
export const HEADERS: NineStyle['headers'] = {
  '01': '收入||支出\n项目|决算数|项目|决算数',
  '02': '项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n功能分类科目编码|科目名称',
  '03': '项目||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n功能分类科目编码|科目名称',
  '04': '收入||支出\n项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
  '05': '项目||本年支出\n功能分类科目编码|科目名称|小计|基本支出|项目支出',
  '06': '人员经费|||公用经费\n经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数',
  '07': '预算数||||||决算数\n合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费\n||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费',
  '08': '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余\n功能分类科目编码|科目名称|||小计|基本支出|项目支出',
  '09': '项目||本年支出\n功能分类科目编码|科目名称|小计|基本支出|项目支出',
};

/** 06 as one list by code, with 合计, 人员经费 and 公用经费 as columns. */
export const oneList = ({ economic: { lines } }: Model): readonly Cells[] =>
  [...economicCodes('301', '302', '303', '310')].sort().map((code) => {
    const line = economicLine(lines, code);
    const [figure, none] = [amount(line.figures['决算数']), amount(null)];
    return [code, line.label, figure, ...(/^30[13]/.test(code) ? [figure, none] : [none, figure])];
  });

/** Its row 合计. */
export const splitTotal = ({ economic: { personnel, operating } }: Model): readonly Value[] =>
  [sum(personnel, operating), personnel, operating].map(amount);

/** The tables one below the other on one sheet. */
export const stacked = (pages: readonly Page[], name: string): Page => ({
  name,
  rows: pages.flatMap(({ rows }) => [...rows, [], []]),
});

/** Two tables beside each other, a blank column between them. */
export function sideBySide(left: Page, right: Page): Page {
  const width = Math.max(...left.rows.map(({ length }) => length)) + 1;
  return {
    name: left.name,
    rows: Array.from({ length: Math.max(left.rows.length, right.rows.length) }, (_, i) => {
      const row = left.rows[i] ?? [];
      return [...row, ...Array<null>(width - row.length).fill(null), ...(right.rows[i] ?? [])];
    }),
  };
}
