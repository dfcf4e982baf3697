import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, BorderStyle, Style } from 'exceljs';
import { toFormat } from '../univer/looks';

/** By Univer's numbers. */
const BORDERS: readonly (BorderStyle | null)[] = [
  null,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

const argb = (color: string): { readonly argb: string } => ({ argb: `FF${color.slice(1)}` });

function side(key: string, border: Nullable<IBorderStyleData>): Readonly<Record<string, Partial<Border>>> {
  const style = border ? BORDERS[border.s] : null;
  return style && border ? { [key]: { style, color: argb(border.cl.rgb ?? '#000000') } } : {};
}

/** Univer's style of a cell as an .xlsx has it. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const look = toFormat(style);
  const { bd } = style;
  const horizontal = look.horizontalAlignment.toLowerCase();
  return {
    ...(style.n && { numFmt: style.n.pattern }),
    font: {
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      strike: look.strikethrough,
      underline: look.underline === 'None' ? false : look.underline === 'Double' ? 'double' : true,
      color: argb(look.fontColor),
    },
    ...(look.fillColor !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: argb(look.fillColor) },
    }),
    border: {
      ...side('top', bd?.t),
      ...side('right', bd?.r),
      ...side('bottom', bd?.b),
      ...side('left', bd?.l),
    },
    alignment: {
      ...(horizontal !== 'general' && { horizontal: horizontal as 'left' }),
      vertical:
        look.verticalAlignment === 'Center' ? 'middle' : (look.verticalAlignment.toLowerCase() as 'top'),
      wrapText: look.wrapText,
      ...(look.indentLevel > 0 && { indent: look.indentLevel }),
    },
  };
}
