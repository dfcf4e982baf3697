import type { Area } from '../grid/area';
import type { CellFormat } from './cellFormat';

/** Excel.ConditionalCellValueRule. */
export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

/** A conditional format on one sheet. What a workbook brought along may be of a type that the host cannot change. */
export interface ConditionalFormatData {
  readonly type: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** Of type Custom. */
  readonly formula?: string;
  /** Of type CellValue. */
  readonly rule?: CellValueRule;
  readonly format: Partial<CellFormat>;
}

export interface ConditionalFormatInfo extends ConditionalFormatData {
  readonly id: string;
}
