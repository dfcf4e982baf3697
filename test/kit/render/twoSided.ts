import type { Line, TwoSidedTable } from '../model';
import type { Style } from '../style';
import { amount, settleHeader, type Grid, type GridCell, type GridRow } from './grid';
import { columnNumber, ordinal } from './ordinals';

interface Side {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly columns: readonly string[];
  /** How the columns are headed. */
  readonly headings: readonly string[];
}

/** Lines of the list, and the totals below it. */
function split(lines: readonly Line[]): readonly [readonly Line[], readonly Line[]] {
  const end = lines.findIndex(({ label }) => /^本年(收入|支出)合计$/.test(label));
  return [lines.slice(0, end), lines.slice(end)];
}

function numberedLabels(lines: readonly Line[], style: Style): ReadonlyMap<Line, string> {
  let position = 0;
  return new Map(
    lines.map((line) => {
      if (line.numbered) position++;
      return [line, line.numbered ? ordinal(position, style.ordinals) + line.label : line.label];
    }),
  );
}

/** 本年收入合计 and 本年支出合计 stand on one row: the shorter list is filled up. */
function place({ lines }: Side, list: number): readonly (Line | null)[] {
  const [items, totals] = split(lines);
  return [...items, ...Array<null>(list - items.length).fill(null), ...totals];
}

function cellsOf(
  side: Side,
  line: Line | null,
  labels: ReadonlyMap<Line, string>,
  number: number,
  style: Style,
): readonly GridCell[] {
  const numbers = style.lineNumbers ? [number] : [];
  if (!line) return [null, ...numbers, ...side.columns.map(() => null)];
  return [
    labels.get(line) ?? line.label,
    ...numbers,
    ...side.columns.map((column) => amount(line.figures[column])),
  ];
}

function header(sides: readonly Side[], style: Style): readonly GridRow[] {
  const numbers = style.lineNumbers ? ['行次'] : [];
  const top = sides.flatMap(({ title, columns }) => [
    title,
    ...Array<string>(numbers.length + columns.length).fill('<'),
  ]);
  const bottom = sides.flatMap(({ headings }) => ['项目', ...numbers, ...headings]);
  if (!style.lineNumbers) return [top, bottom];
  let column = 0;
  const numbering = sides.flatMap(({ columns }) => [
    '栏次',
    null,
    ...columns.map(() => columnNumber(++column, style)),
  ]);
  return [top, bottom, numbering];
}

function render(title: string, sides: readonly [Side, Side], style: Style): Grid {
  const [income, expenditure] = sides;
  const list = Math.max(...sides.map(({ lines }) => split(lines)[0].length));
  const [left, right] = [place(income, list), place(expenditure, list)];
  // 总计 stands on one row on both sides.
  const height = Math.max(left.length, right.length);
  const stretch = (lines: readonly (Line | null)[]) => [
    ...lines.slice(0, -1),
    ...Array<null>(height - lines.length).fill(null),
    ...lines.slice(-1),
  ];
  const labels = sides.map(({ lines }) => numberedLabels(lines, style));
  const [leftLines, rightLines] = [stretch(left), stretch(right)];
  return {
    title,
    header: settleHeader(header(sides, style), style.headerCells),
    body: leftLines.map((line, i) => [
      ...cellsOf(income, line, labels[0] as ReadonlyMap<Line, string>, i + 1, style),
      ...cellsOf(
        expenditure,
        rightLines[i] ?? null,
        labels[1] as ReadonlyMap<Line, string>,
        height + i + 1,
        style,
      ),
    ]),
    notes: style.notes
      ? ['注：1. 本表反映部门本年度的总收支和年末结转结余情况。', '2. 可能存在0.01万元尾差。']
      : [],
  };
}

/** Table 01. */
export function renderSummary({ income, expenditure }: TwoSidedTable, style: Style): Grid {
  const title = style.titles === 'variant' ? '收入支出决算表' : '收入支出决算总表';
  return render(
    title,
    [
      { title: '收入', lines: income, columns: ['收入'], headings: ['决算数'] },
      { title: '支出', lines: expenditure, columns: ['支出'], headings: ['决算数'] },
    ],
    style,
  );
}

const KINDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];

/** Table 04. */
export function renderAppropriations({ income, expenditure }: TwoSidedTable, style: Style): Grid {
  const columns = ['合计', ...KINDS];
  return render(
    '财政拨款收入支出决算总表',
    [
      { title: '收入', lines: income, columns: ['收入'], headings: [style.lineNumbers ? '金额' : '决算数'] },
      { title: '支出', lines: expenditure, columns, headings: columns },
    ],
    style,
  );
}
