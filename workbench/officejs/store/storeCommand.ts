import type { Area } from '../grid/area';
import type { CellFormat } from './cellFormat';
import type { ConditionalFormatData } from './conditionalFormat';
import type { Axis, CellInput, Matrix, SheetInfo } from './content';

type SheetChange = Partial<Pick<SheetInfo, 'name' | 'visibility' | 'showGridlines' | 'tabColor'>>;

/**
 * Everything the add-in can change, as plain data. The host has checked a command before it reaches the
 * store: the sheet exists, the area lies in it, nothing is protected, matrices have the area's shape.
 */
export type StoreCommand =
  /** Adds at the end; answers with the id of the new sheet. */
  | { readonly type: 'addSheet'; readonly name: string }
  | { readonly type: 'deleteSheet'; readonly sheet: string }
  | { readonly type: 'changeSheet'; readonly sheet: string; readonly change: SheetChange }
  | { readonly type: 'moveSheet'; readonly sheet: string; readonly position: number }
  | { readonly type: 'activateSheet'; readonly sheet: string }
  /** Activates the sheet as well; the first cell of the first area becomes the active cell. */
  | { readonly type: 'select'; readonly sheet: string; readonly areas: readonly Area[] }
  /** null leaves a cell as it is. */
  | {
      readonly type: 'write';
      readonly sheet: string;
      readonly area: Area;
      readonly cells: Matrix<CellInput | null>;
    }
  | {
      readonly type: 'numberFormat';
      readonly sheet: string;
      readonly area: Area;
      readonly formats: Matrix<string | null>;
    }
  | {
      readonly type: 'clear';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly contents: boolean;
      /** Number formats too, but not conditional formats. */
      readonly formats: boolean;
    }
  | {
      readonly type: 'format';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly format: Partial<CellFormat>;
    }
  | {
      readonly type: 'lines';
      readonly sheet: string;
      readonly axis: Axis;
      readonly start: number;
      readonly count: number;
      readonly change: { readonly hidden: boolean } | { readonly size: number | 'fit' };
    }
  | { readonly type: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Puts it at this place in the sheet's order of priority; answers with the id of the new one. */
  | {
      readonly type: 'addConditionalFormat';
      readonly sheet: string;
      readonly position: number;
      readonly data: ConditionalFormatData;
    }
  | {
      readonly type: 'changeConditionalFormat';
      readonly sheet: string;
      readonly id: string;
      readonly change: Partial<ConditionalFormatData>;
    }
  | {
      readonly type: 'moveConditionalFormat';
      readonly sheet: string;
      readonly id: string;
      readonly position: number;
    }
  | { readonly type: 'deleteConditionalFormat'; readonly sheet: string; readonly id: string }
  /** All settings of the add-in in this workbook, instead of those before. */
  | { readonly type: 'saveSettings'; readonly settings: Readonly<Record<string, unknown>> };
