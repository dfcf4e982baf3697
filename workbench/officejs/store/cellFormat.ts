export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks. */
export interface CellFormat {
  /** “#RRGGBB”, or null where the cell is not filled. */
  readonly fillColor: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly topBorder: Border | null;
  readonly bottomBorder: Border | null;
  readonly leftBorder: Border | null;
  readonly rightBorder: Border | null;
}

export type FormatKey = keyof CellFormat;

export const DEFAULT_FORMAT: CellFormat = {
  fillColor: null,
  fontColor: '#000000',
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  indentLevel: 0,
  topBorder: null,
  bottomBorder: null,
  leftBorder: null,
  rightBorder: null,
};
