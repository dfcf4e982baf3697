import economicData from '../../../src/tables/classification/economic.json';
import { classByName } from '../../../src/tables/classification/names';
import { amount } from '../render/grid';
import { chineseNumber } from '../render/ordinals';
import type { CodedTable, Figures, Line, TwoSidedTable } from '../model';
import { lineNamed, sum } from './accounts';
import type { Cells, Value } from './cells';

/** The names printed for lines of the two-sided tables, to the model's. */
const SAME_LINE: Readonly<Record<string, string>> = {
  上年结转和结余: '年初结转和结余',
  年初结转: '年初结转和结余',
  年末结转: '年末结转和结余',
  年初财政拨款结转: '年初财政拨款结转和结余',
  上年财政拨款结转和结余: '年初财政拨款结转和结余',
  '使用非财政拨款结余（含专用结余）': '使用非财政拨款结余',
  使用非财政拨款结余和专用结余: '使用非财政拨款结余',
  '使用非财政拨款结余(含专用结余)': '使用非财政拨款结余',
  用事业基金弥补收支差额: '使用非财政拨款结余',
  使用专用结余: '',
  收入总计: '总计',
  支出总计: '总计',
  合计: '总计',
  收入合计: '本年收入合计',
  支出合计: '本年支出合计',
  本年收入: '本年收入合计',
  本年支出: '本年支出合计',
  附属单位上缴: '附属单位上缴收入',
};
const KINDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

const bare = (label: string): string =>
  label
    .replace(/\s/g, '')
    .replace(/^(其中[:：])?([一二三四五六七八九十]+、|（[一二三]）|\d+[.．、])?(其中[:：])?/, '');

/** The figures of the line that a printed label names; a label the model does not know has none. */
function figuresOf(lines: readonly Line[], printed: string, seen: Map<string, number>): Figures {
  const label = bare(printed);
  if (label === '财政拨款收入' || label === '财政拨款') {
    return { 收入: sum(...KINDS.map((kind) => lineNamed(lines, `${kind}收入`)?.figures['收入'])) };
  }
  const name = SAME_LINE[label] ?? label;
  const kind = KINDS.find(
    (each) => each === name.replace(/(收入|拨款)$/, '') || each.replace('财政', '') === name || each === name,
  );
  const wanted = (line: Line) =>
    line.label === name ||
    (kind !== undefined && line.label.startsWith(kind)) ||
    (line.code !== null && line.code === classByName(name));
  const fits = lines.filter(wanted);
  const turn = seen.get(name) ?? 0;
  seen.set(name, turn + 1);
  return fits[turn]?.figures ?? {};
}

export interface SideStyle {
  /** Cells after the label, by column key; null is a column without figures. */
  readonly columns: readonly (string | null)[];
  /** First 行次, where printed. */
  readonly numbers?: number;
}

/** Lines of a two-sided table: printed labels left and right, blank where a side has none. */
export function twoSided(
  table: TwoSidedTable,
  labels: readonly (readonly [string, string])[],
  left: SideStyle,
  right: SideStyle,
): readonly Cells[] {
  const seen = [new Map<string, number>(), new Map<string, number>()] as const;
  const half = (at: 0 | 1, label: string, style: SideStyle, row: number): Cells => {
    const figures =
      label === '' ? {} : figuresOf(at === 0 ? table.income : table.expenditure, label, seen[at]);
    const number = style.numbers === undefined ? [] : [style.numbers + row];
    return [
      label || null,
      ...number,
      ...style.columns.map((column) => (column === null || label === '' ? null : amount(figures[column]))),
    ];
  };
  return labels.map(([a, b], row) => [...half(0, a, left, row), ...half(1, b, right, row)]);
}

/** Two lists beside each other, the shorter filled up. */
export function beside(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, i) => [left[i] ?? '', right[i] ?? ''] as const,
  );
}

const ALL =
  '一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 社会保险基金支出 卫生健康支出 节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出 住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 预备费 其他支出 转移性支出 债务还本支出 债务付息支出 债务发行费用支出 抗疫特别国债安排的支出'.split(
    ' ',
  );

/** The classes a province lists: without these. */
export const classes = (...without: readonly string[]): readonly string[] =>
  ALL.filter((name) => !without.some((word) => name.startsWith(word)));
export const CLASSES_26 = classes('社会保险基金', '预备费', '转移性', '抗疫');
export const CLASSES_23 = classes('社会保险基金', '预备费', '转移性', '债务', '抗疫', '国有资本');

export const numbered = (names: readonly string[], from = 1): readonly string[] =>
  names.map((name, i) => `${chineseNumber(i + from)}、${name}`);

/** Rows of 02, 03, 05, 08, 09. */
export interface CodedStyle {
  readonly labels: (line: Line) => Cells;
  readonly columns: readonly (string | null)[];
  readonly total?: 'first' | 'last' | 'none';
  readonly totalLabels?: Cells;
  readonly levels?: 'all' | 'items';
  /** Figures by column that the model lacks; code '' for the total. */
  readonly more?: (code: string) => Figures;
}

export function coded(table: CodedTable, style: CodedStyle): readonly Cells[] {
  const lines = style.levels === 'items' ? table.lines.filter(({ code }) => code?.length === 7) : table.lines;
  const amounts = (figures: Figures, code: string): Cells => {
    const all = { ...style.more?.(code), ...figures };
    return style.columns.map((column): Value => (column === null ? null : amount(all[column])));
  };
  const rows = lines.map((line) => [...style.labels(line), ...amounts(line.figures, line.code ?? '')]);
  const width = lines[0]
    ? style.labels(lines[0]).length
    : style.labels({ label: '', code: '', numbered: false, figures: {} }).length;
  const labels = style.totalLabels ?? ['合计', ...Array<null>(width - 1).fill(null)];
  const total = [...labels, ...amounts(table.total, '')];
  if (style.total === 'none') return rows;
  return style.total === 'last' ? [...rows, total] : [total, ...rows];
}

export const codeAndName = ({ code, label }: Line): Cells => [code, label];
export const threeCodes = ({ code, label }: Line): Cells => {
  const text = code ?? '';
  return [text.slice(0, 3), text.slice(3, 5) || null, text.slice(5, 7) || null, label];
};
/** Code merged over three columns: whole code in the first. */
export const wideCode = ({ code, label }: Line): Cells => [code, null, null, label];
export const indented = ({ code, label }: Line): Cells => [
  code,
  `${'  '.repeat(Math.max(0, (code?.length ?? 3) - 3) / 2)}${label}`,
];

/** Every code of the classes, as the printed form lists them. */
export const economicCodes = (...classesOf: readonly string[]): readonly string[] => [
  ...new Set(
    economicData.filter(({ code }) => classesOf.some((own) => code.startsWith(own))).map(({ code }) => code),
  ),
];

/** A line of 06 by its code; blank where the unit has no such expenditure, with its standard name. */
export function economicLine(lines: readonly Line[], code: string): Line {
  const name = economicData.find((entry) => entry.code === code)?.name ?? '';
  return lines.find((line) => line.code === code) ?? { label: name, code, numbered: false, figures: {} };
}

/** 06: lists of codes side by side. */
export function economicLists(
  lines: readonly Line[],
  lists: readonly (readonly string[])[],
  cellsOf: (line: Line) => Cells = (line) => [line.code, line.label, amount(line.figures['决算数'])],
): readonly Cells[] {
  const height = Math.max(...lists.map((list) => list.length));
  const width = cellsOf({ label: '', code: '', numbered: false, figures: {} }).length;
  return Array.from({ length: height }, (_, i) =>
    lists.flatMap((list) => {
      const code = list[i];
      return code === undefined ? Array<null>(width).fill(null) : cellsOf(economicLine(lines, code));
    }),
  );
}
