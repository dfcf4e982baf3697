import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import {
  DEFAULT_FORMAT,
  type Border,
  type CellFormat,
  type FormatKey,
} from '../../officejs/store/cellFormat';

/** How Excel and Univer name the same. */
function names<V extends number>(pairs: readonly (readonly [string, V])[]) {
  const [toUniver, toExcel] = [new Map(pairs), new Map(pairs.map(([name, value]) => [value, name]))];
  return {
    toUniver: (name: string): V | null => toUniver.get(name) ?? null,
    toExcel: (value: Nullable<V>, usual: string): string =>
      (typeof value === 'number' ? toExcel.get(value) : undefined) ?? usual,
  };
}

const HORIZONTAL = names<HorizontalAlign>([
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);
const VERTICAL = names<VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

const INDENT = 9;
const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;
const toBoolean = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borderOf(side: Nullable<IBorderStyleData>): Border | null {
  if (!side || side.s === BorderStyleTypes.NONE) return null;
  const isThick = side.s === BorderStyleTypes.THICK;
  const isMedium = side.s === BorderStyleTypes.MEDIUM;
  return {
    style:
      side.s === BorderStyleTypes.DOUBLE
        ? 'Double'
        : side.s === BorderStyleTypes.DASHED
          ? 'Dash'
          : 'Continuous',
    color: side.cl.rgb ?? '#000000',
    weight: isThick ? 'Thick' : isMedium ? 'Medium' : side.s === BorderStyleTypes.HAIR ? 'Hairline' : 'Thin',
  };
}

function sideOf(border: Border | null): IBorderStyleData | null {
  if (border === null) return null;
  const weights: Readonly<Record<string, BorderStyleTypes>> = {
    Thick: BorderStyleTypes.THICK,
    Medium: BorderStyleTypes.MEDIUM,
    Hairline: BorderStyleTypes.HAIR,
  };
  const styles: Readonly<Record<string, BorderStyleTypes>> = {
    Double: BorderStyleTypes.DOUBLE,
    Dash: BorderStyleTypes.DASHED,
    Dot: BorderStyleTypes.DOTTED,
    DashDot: BorderStyleTypes.DASH_DOT,
    DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  };
  const s = styles[border.style] ?? weights[border.weight] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: border.color } };
}

/** Univer's style of a cell in the host's terms. */
export function toFormat(style: Nullable<IStyleData>): CellFormat {
  const { ff, fs, bl, it, ul, st, bg, cl, tb, ht, vt, pd, bd } = style ?? {};
  return {
    fillColor: bg?.rgb?.toUpperCase() ?? DEFAULT_FORMAT.fillColor,
    fontColor: cl?.rgb?.toUpperCase() ?? DEFAULT_FORMAT.fontColor,
    fontName: ff ?? DEFAULT_FORMAT.fontName,
    fontSize: fs ?? DEFAULT_FORMAT.fontSize,
    bold: isOn(bl),
    italic: isOn(it),
    underline: !isOn(ul?.s) ? 'None' : ul?.t === TextDecoration.DOUBLE ? 'Double' : 'Single',
    strikethrough: isOn(st?.s),
    wrapText: tb === WrapStrategy.WRAP,
    horizontalAlignment: HORIZONTAL.toExcel(ht, DEFAULT_FORMAT.horizontalAlignment),
    verticalAlignment: VERTICAL.toExcel(vt, DEFAULT_FORMAT.verticalAlignment),
    indentLevel: Math.round((pd?.l ?? 0) / INDENT),
    topBorder: borderOf(bd?.t),
    bottomBorder: borderOf(bd?.b),
    leftBorder: borderOf(bd?.l),
    rightBorder: borderOf(bd?.r),
  };
}

/** Null takes a property away. Univer's types know only some of these nulls, its commands all. */
export type StyleChange = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };

const STYLES: { readonly [K in FormatKey]: (value: CellFormat[K]) => StyleChange } = {
  fillColor: (value) => ({ bg: value === null ? null : { rgb: value } }),
  fontColor: (value) => ({ cl: { rgb: value } }),
  fontName: (value) => ({ ff: value }),
  fontSize: (value) => ({ fs: value }),
  bold: (value) => ({ bl: toBoolean(value) }),
  italic: (value) => ({ it: toBoolean(value) }),
  underline: (value) => ({
    ul:
      value === 'None'
        ? null
        : {
            s: BooleanNumber.TRUE,
            t: value.startsWith('Double') ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
          },
  }),
  strikethrough: (value) => ({ st: value ? { s: BooleanNumber.TRUE } : null }),
  wrapText: (value) => ({ tb: value ? WrapStrategy.WRAP : null }),
  horizontalAlignment: (value) => ({ ht: HORIZONTAL.toUniver(value) }),
  verticalAlignment: (value) => ({ vt: VERTICAL.toUniver(value) }),
  indentLevel: (value) => ({ pd: value === 0 ? null : { l: value * INDENT } }),
  topBorder: (value) => ({ bd: { t: sideOf(value) } }),
  bottomBorder: (value) => ({ bd: { b: sideOf(value) } }),
  leftBorder: (value) => ({ bd: { l: sideOf(value) } }),
  rightBorder: (value) => ({ bd: { r: sideOf(value) } }),
};

const change = <K extends FormatKey>(key: K, value: CellFormat[K]): StyleChange => STYLES[key](value);

/** What the host asks for, as a change of Univer's style. */
export function toStyle(format: Partial<CellFormat>): StyleChange {
  let style: StyleChange = {};
  for (const key of Object.keys(format) as FormatKey[]) {
    const value = format[key];
    if (value === undefined) continue;
    const next = change(key, value);
    style = { ...style, ...next, ...(next.bd ? { bd: { ...style.bd, ...next.bd } } : {}) };
  }
  return style;
}
