import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { toColor } from './color';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const INDENT = 9;

function side(border: Partial<Border> | undefined): IBorderStyleData | undefined {
  const s = BORDERS[border?.style ?? ''];
  return s === undefined ? undefined : { s, cl: { rgb: toColor(border?.color) ?? '#000000' } };
}

function borders({ top, right, bottom, left }: Partial<Borders>): IStyleData {
  const sides: IBorderData = {};
  const pairs = [
    ['t', top],
    ['r', right],
    ['b', bottom],
    ['l', left],
  ] as const;
  for (const [key, border] of pairs) {
    const drawn = side(border);
    if (drawn) sides[key] = drawn;
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

function font({ name, size, bold, italic, underline, strike, color }: Partial<Font>): IStyleData {
  const rgb = toColor(color);
  return {
    ...(name && { ff: name }),
    ...(size && { fs: size }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && underline !== 'none' && { ul: { s: BooleanNumber.TRUE } }),
    ...(strike && { st: { s: BooleanNumber.TRUE } }),
    ...(rgb && rgb !== '#000000' && { cl: { rgb } }),
  };
}

function fill(filling: Fill): IStyleData {
  if (filling.type === 'pattern') {
    const rgb = filling.pattern === 'none' ? null : toColor(filling.fgColor);
    return rgb ? { bg: { rgb } } : {};
  }
  const rgb = toColor(filling.stops[0]?.color);
  return rgb ? { bg: { rgb } } : {};
}

function alignment({ horizontal, vertical, wrapText, indent }: Partial<Alignment>): IStyleData {
  const [ht, vt] = [HORIZONTAL[horizontal ?? ''], VERTICAL[vertical ?? '']];
  return {
    ...(ht !== undefined && { ht }),
    // Where a file says nothing Excel puts text at the bottom.
    vt: vt ?? VerticalAlign.BOTTOM,
    ...(wrapText && { tb: WrapStrategy.WRAP }),
    ...(indent && { pd: { l: indent * INDENT } }),
  };
}

/** A cell's style in an .xlsx as Univer has it. The number format comes from the reader of the figures. */
export function cellStyle(style: Partial<Style>): IStyleData {
  return {
    ...(style.font && font(style.font)),
    ...(style.fill && fill(style.fill)),
    ...(style.border && borders(style.border)),
    ...alignment(style.alignment ?? {}),
  };
}
