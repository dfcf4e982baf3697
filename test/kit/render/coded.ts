import { acceptedNames } from '../../../src/tables/classification/names';
import { Decimal } from '../../../src/amount/decimal';
import type { CodedId, CodedTable, Figures, Line } from '../model';
import type { Style } from '../style';
import { columnNumber } from './ordinals';
import { amount, settleHeader, type Grid, type GridCell, type GridRow } from './grid';

const STANDARD_TITLES: Readonly<Record<CodedId, string>> = {
  '02': '收入决算表',
  '03': '支出决算表',
  '05': '一般公共预算财政拨款支出决算表',
  '08': '政府性基金预算财政拨款收入支出决算表',
  '09': '国有资本经营预算财政拨款支出决算表',
};
const VARIANT_TITLES: Readonly<Record<CodedId, string>> = {
  '02': '收入决算总表',
  '03': '支出决算总表',
  '05': '一般公共预算财政拨款 支出决算表',
  '08': '政府性基金预算财政拨款收入支出决算表（分科目）',
  '09': '国有资本经营预算财政拨款收入支出决算表',
};
/** Columns that stand together under 本年支出. */
const UNDER_EXPENDITURE = new Set(['小计', '基本支出', '项目支出']);

const isItem = (line: Line): boolean => line.code?.length === 7;

function sumOf(lines: readonly Line[], columns: readonly string[]): Figures {
  return Object.fromEntries(
    columns.map((column) => {
      const filled = lines.flatMap(({ figures }) => figures[column] ?? []);
      const sum = filled.reduce((total, figure) => total.plus(figure), new Decimal(0));
      return [column, filled.length === 0 ? null : sum.toFixed(2)];
    }),
  );
}

/** Adds the 类 and 款 that are not listed, each the sum of its 项. */
function withParents({ lines, columns }: CodedTable): readonly Line[] {
  const listed = new Set(lines.map(({ code }) => code));
  const items = lines.filter(isItem);
  const parents = new Set(items.flatMap(({ code }) => [code?.slice(0, 3) ?? '', code?.slice(0, 5) ?? '']));
  const added = [...parents]
    .filter((code) => !listed.has(code))
    .map((code): Line => ({
      label: acceptedNames('functional', code, null)[0] ?? `科目${code}`,
      code,
      numbered: false,
      figures: sumOf(
        items.filter((item) => item.code?.startsWith(code)),
        columns,
      ),
    }));
  return [...lines, ...added].sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
}

function linesOf(table: CodedTable, levels: Style['levels']): readonly Line[] {
  if (levels === 'items') return table.lines.filter(isItem);
  return levels === 'all' ? withParents(table) : table.lines;
}

function labels(line: Line, codes: Style['codes']): readonly GridCell[] {
  const code = line.code ?? '';
  switch (codes) {
    case 'one':
      return [code, line.label];
    case 'numeric':
      return [Number(code), line.label];
    case 'withName':
      return [`${code}${line.label}`];
    case 'parts':
      return [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5, 7) || null, line.label];
    case 'prefixes':
      return [
        code.slice(0, 3),
        code.length >= 5 ? code.slice(0, 5) : null,
        code.length === 7 ? code : null,
        line.label,
      ];
  }
}

function labelHeader(codes: Style['codes']): readonly [GridRow, GridRow] {
  if (codes === 'withName') return [['项目'], ['科目编码及名称']];
  if (codes === 'one' || codes === 'numeric')
    return [
      ['项目', '<'],
      ['功能分类科目编码', '科目名称'],
    ];
  return [
    ['项目', '<', '<', '<'],
    ['支出功能分类科目编码', '<', '<', '科目名称'],
  ];
}

function columnHeader(columns: readonly string[], totalHeading: string): readonly [GridRow, GridRow] {
  const grouped = columns.some((column) => column === '小计');
  const isUnder = (column: string | undefined) =>
    grouped && column !== undefined && UNDER_EXPENDITURE.has(column);
  const top = columns.map((column, i) =>
    isUnder(column) ? (isUnder(columns[i - 1]) ? '<' : '本年支出') : column,
  );
  const bottom = columns.map((column) =>
    isUnder(column) ? (column === '小计' ? totalHeading : column) : '^',
  );
  return [top, bottom];
}

/** Tables 02, 03, 05, 08, 09. */
export function renderCoded(id: CodedId, table: CodedTable, style: Style): Grid {
  const lines = linesOf(table, style.levels);
  const [labelTop, labelBottom] = labelHeader(style.codes);
  const [top, bottom] = columnHeader(table.columns, id === '09' ? '合计' : '小计');
  const header: GridRow[] = [
    [...labelTop, ...top],
    [...labelBottom, ...bottom],
  ];
  const width = labelTop.length;
  const threeColumns = width === 4;
  if (style.lineNumbers || threeColumns) {
    const numbering = threeColumns ? ['类', '款', '项', '栏次'] : ['栏次', ...(width === 2 ? ['<'] : [])];
    header.push([...numbering, ...table.columns.map((_, i) => columnNumber(i + 1, style))]);
  }
  const figures = (values: Figures) => table.columns.map((column) => amount(values[column]));
  const total: GridRow = ['合计', ...Array<null>(width - 1).fill(null), ...figures(table.total)];
  const rows: GridRow[] = lines.map((line) => [...labels(line, style.codes), ...figures(line.figures)]);
  const titles = style.titles === 'variant' ? VARIANT_TITLES : STANDARD_TITLES;
  return {
    title: titles[id],
    header: settleHeader(header, style.headerCells),
    body: style.total === 'first' ? [total, ...rows] : [...rows, total],
    notes: [...(style.notes ? ['注：1.本表反映部门本年度情况。'] : []), ...table.remarks],
  };
}
