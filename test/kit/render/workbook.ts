import type { Cell, Sheet, SheetRow, Snapshot } from '../../../src/sheet/snapshot';
import type { Model } from '../model';
import type { Style } from '../style';
import { toCell } from './cells';
import { renderCoded } from './coded';
import { renderEconomic } from './economic';
import type { Grid, GridRow } from './grid';
import { renderThreePublic } from './threePublic';
import { renderAppropriations, renderSummary } from './twoSided';

function tables(model: Model, style: Style): readonly Grid[] {
  const { coded } = model;
  return [
    renderSummary(model.summary, style),
    renderCoded('02', coded['02'], style),
    renderCoded('03', coded['03'], style),
    renderAppropriations(model.appropriations, style),
    renderCoded('05', coded['05'], style),
    renderEconomic(model.economic, style),
    renderThreePublic(model.threePublic, style),
    renderCoded('08', coded['08'], style),
    renderCoded('09', coded['09'], style),
  ];
}

function titleOf({ title }: Grid, number: number, { year, department }: Model, style: Style): string {
  if (style.titles === 'prefixed') return `${year ?? 2020}年度${department ?? ''}${title}`;
  return style.titles === 'numbered' ? `${title}    公开0${number}表` : title;
}

/** “决算数（万元）”: some workbooks say the unit nowhere else. */
function headed(rows: readonly GridRow[], { heading: kind, unit }: Style): readonly GridRow[] {
  if (kind !== 'inHeader') return rows;
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' && /^(决算数|金额|小计|合计|本年(收入|支出)合计)$/.test(cell)
        ? `${cell}（${unit}）`
        : cell,
    ),
  );
}

/** What stands around the title: department, unit, number of the table. */
function heading(grid: Grid, number: number, model: Model, style: Style): readonly GridRow[] {
  const last = Math.max(1, (grid.header[0]?.length ?? 2) - 1);
  const across = (left: string | null, right: string | null): GridRow => [
    left,
    ...Array<null>(last - 1).fill(null),
    right,
  ];
  const unit = `单位：${style.unit}`;
  const department = model.department === null ? null : `部门：${model.department}`;
  const inTitle = titleOf(grid, number, model, style);
  const title = style.headerCells === 'all' ? Array<string>(last + 1).fill(inTitle) : [inTitle];
  switch (style.heading) {
    case 'inHeader':
      return [title, [department]];
    case 'apart':
      return [title, across(null, `公开0${number}表`), across(department, unit)];
    case 'together':
      return [title, [`${department ?? ''}    金额${unit}`]];
    case 'labels':
      return department === null
        ? [title, across(null, unit)]
        : [title, ['编制单位：', model.department, '公开表', unit]];
    case 'above':
      return [across(null, `公开0${number}表`), title, across(department, unit)];
  }
}

function withBlankColumns(row: GridRow): GridRow {
  // One before the table, one between its third and fourth column.
  return [null, ...row.slice(0, 3), null, ...row.slice(3)];
}

function rowsOf(grid: Grid, number: number, model: Model, style: Style): readonly GridRow[] {
  const blank: readonly GridRow[] = style.blankRows ? [[]] : [];
  const body = grid.body.flatMap((row, i) => (i % 4 === 3 ? [row, ...blank] : [row]));
  const rows = [
    ...heading(grid, number, model, style),
    ...blank,
    ...headed(grid.header, style),
    ...body,
    ...grid.notes.map((note): GridRow => [note]),
  ];
  return style.blankColumns ? rows.map(withBlankColumns) : rows;
}

function toSheet(name: string, rows: readonly GridRow[], style: Style, hidden = false): Sheet {
  const stored = rows.flatMap((row, index): readonly SheetRow[] => {
    const cells = row
      .map((cell, column) => toCell(cell, column, style))
      .filter((cell): cell is Cell => cell !== null);
    return cells.length === 0 ? [] : [{ index, hidden: false, cells }];
  });
  return { name, visibility: hidden ? 'hidden' : 'visible', rows: stored };
}

const cover = (year: number | null): readonly GridRow[] => [
  [`${year ?? 2020}年度部门决算公开`],
  [],
  ['目录'],
  ['一、收入支出决算总表'],
  ['二、收入决算表'],
];
const UNKNOWN: readonly GridRow[] = [
  ['机关运行经费支出统计表'],
  [null, '单位：万元'],
  ['项目', '决算数'],
  ['合计', 12.5],
  ['办公费', 12.5],
];
const DETAIL: readonly GridRow[] = [
  ['政府采购情况表'],
  [null, null, '单位：万元'],
  ['项目', '货物', '服务'],
  ['合计', 3, 4],
];

/** The accounts as a workbook in one of the many layouts real ones have. */
export function render(model: Model, style: Style): Snapshot {
  const grids = tables(model, style);
  const parts = style.order.map((at) => {
    const grid = grids[at] as Grid;
    return { name: grid.title.slice(0, 31), rows: rowsOf(grid, at + 1, model, style) };
  });
  const nine: readonly Sheet[] =
    style.sheets === 'stacked'
      ? [
          toSheet(
            '决算公开',
            parts.flatMap(({ rows }) => [...rows, [], []]),
            style,
          ),
        ]
      : parts.map(({ name, rows }, i) =>
          toSheet(style.sheets === 'titles' ? name : `Sheet${i + 1}`, rows, style),
        );
  if (!style.extras) return { sheets: nine };
  return {
    sheets: [
      toSheet('封面', cover(model.year), style),
      ...nine.slice(0, 2),
      toSheet('附表10', UNKNOWN, style),
      ...nine.slice(2),
      toSheet('附表12', DETAIL, style),
      toSheet('说明', [['本套报表由财务科编制']], style, true),
    ],
  };
}
