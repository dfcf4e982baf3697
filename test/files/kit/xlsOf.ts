import { compoundOf } from './compound';

/** A record of an .xls: its number and its data. */
export type XlsRecord = readonly [type: number, data: readonly number[]];

export interface XlsSheet {
  readonly name: string;
  readonly hidden?: 0 | 1 | 2;
  readonly records: readonly XlsRecord[];
}

export const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);

export const u32 = (value: number): number[] => u16(value & 0xffff, value >>> 16);

export function f64(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return [...new Uint8Array(view.buffer)];
}

/** Characters two bytes each, as the flag before them says. */
export const wide = (text: string): number[] => [1, ...Buffer.from(text, 'utf16le')];

const BEGIN = 0x0809;
export const END: XlsRecord = [0x000a, []];
const BOUND_SHEET = 0x0085;
const DIMENSIONS: XlsRecord = [0x0200, [...u32(0), ...u32(1), ...u16(0, 1, 0)]];

const begin = (kind: number): XlsRecord => [BEGIN, [...u16(0x0600, kind, 0, 0), ...u32(0), ...u32(6)]];
const sizeOf = (records: readonly XlsRecord[]): number =>
  records.reduce((total, [, data]) => total + 4 + data.length, 0);

function globalsOf(sheets: readonly XlsSheet[], globals: readonly XlsRecord[]): readonly XlsRecord[] {
  const listed = (positions: readonly number[]): readonly XlsRecord[] => [
    begin(0x0005),
    ...sheets.map(({ name, hidden = 0 }, index): XlsRecord => [
      BOUND_SHEET,
      [...u32(positions[index] ?? 0), hidden, 0, name.length, ...wide(name)],
    ]),
    ...globals,
    END,
  ];
  let at = sizeOf(listed([]));
  const positions = sheets.map(({ records }) => {
    const position = at;
    at += sizeOf([begin(0), DIMENSIONS, ...records, END]);
    return position;
  });
  return listed(positions);
}

export const streamOf = (records: readonly XlsRecord[]): Uint8Array =>
  Uint8Array.from(records.flatMap(([type, data]) => [...u16(type, data.length), ...data]));

/** The workbook stream of an .xls, record by record. */
export const xlsStreamOf = (sheets: readonly XlsSheet[], globals: readonly XlsRecord[] = []): Uint8Array =>
  streamOf([
    ...globalsOf(sheets, globals),
    ...sheets.flatMap((sheet) => [begin(0x0010), DIMENSIONS, ...sheet.records, END]),
  ]);

export const xlsOf = (sheets: readonly XlsSheet[], globals: readonly XlsRecord[] = []): Uint8Array =>
  compoundOf({ '/Workbook': xlsStreamOf(sheets, globals) });
