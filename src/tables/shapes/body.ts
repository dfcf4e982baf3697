import type { FigureReader } from '../figure';
import type { Layout } from '../layout';
import type { Region } from '../line';
import type { Column, Row } from '../model';

/** Where a shape finds its table: the region, the first header row, the layout, and how amounts are read. */
export interface ShapeInput {
  readonly region: Region;
  /** Position of the first header row in `region.rows`. */
  readonly first: number;
  readonly layout: Layout;
  readonly figure: FigureReader;
}

/** What a shape reads from a region. */
export interface Body {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Positions in `region.rows` that header and body take; what stands elsewhere is a remark. */
  readonly taken: ReadonlySet<number>;
}

/** Null when the region has not the columns that make it this table. */
export type ReadShape = (input: ShapeInput) => Body | null;

/** Of each alternative set of columns that a layout needs, one at least is there. */
export function hasNeeded(layout: Layout, columns: readonly { readonly key: string }[]): boolean {
  return layout.needs.every((keys) => columns.some((column) => keys.includes(column.key)));
}
