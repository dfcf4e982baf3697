import type { Area } from '../../grid/area';
import type { CellFormat } from '../../store/cellFormat';

/** The edges of a range that a border can be set on. */
export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export type Edge = (typeof EDGES)[number];

type BorderKey = Extract<keyof CellFormat, `${string}Border`>;

export const borderKey: Readonly<Record<Edge, BorderKey>> = {
  EdgeTop: 'topBorder',
  EdgeBottom: 'bottomBorder',
  EdgeLeft: 'leftBorder',
  EdgeRight: 'rightBorder',
  InsideHorizontal: 'bottomBorder',
  InsideVertical: 'rightBorder',
};

/** The cells of a range that carry the edge; null where a range of one row or column has none inside. */
export function edgeCells(edge: Edge, area: Area): Area | null {
  const { row, column, rowCount, columnCount } = area;
  switch (edge) {
    case 'EdgeTop':
      return { ...area, rowCount: 1 };
    case 'EdgeBottom':
      return { ...area, row: row + rowCount - 1, rowCount: 1 };
    case 'EdgeLeft':
      return { ...area, columnCount: 1 };
    case 'EdgeRight':
      return { ...area, column: column + columnCount - 1, columnCount: 1 };
    case 'InsideHorizontal':
      return rowCount > 1 ? { ...area, rowCount: rowCount - 1 } : null;
    case 'InsideVertical':
      return columnCount > 1 ? { ...area, columnCount: columnCount - 1 } : null;
  }
}
