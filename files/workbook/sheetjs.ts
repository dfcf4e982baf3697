import * as XLSX from '@e965/xlsx';
import { decodeCodepage } from './codepages';
import { BUILTIN_FORMATS } from './builtinFormats';

/** One file of a package or stream of a compound file, as SheetJS keeps it. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly {
    readonly name: string;
    readonly type: number;
    readonly content: Uint8Array;
  }[];
}

/** The calls of SheetJS that its types leave out; the version is pinned in package.json. */
interface UntypedSheetJs {
  readonly parse_zip: (container: Container, options: XLSX.ParsingOptions) => XLSX.WorkBook;
  readonly parse_xlscfb: (container: Container, options: XLSX.ParsingOptions) => XLSX.WorkBook;
  readonly SSF: { load(format: string, id: number): void };
  readonly CFB: { readonly utils: { prep_blob(bytes: Uint8Array, at: number): void } };
}

// Each taken by name from the module, so that bundlers leave out the writers and the other formats.
const parseZip = (XLSX as unknown as UntypedSheetJs).parse_zip;
const parseXlsCfb = (XLSX as unknown as UntypedSheetJs).parse_xlscfb;
const formats = (XLSX as unknown as UntypedSheetJs).SSF;
const compound = (XLSX as unknown as UntypedSheetJs).CFB;

// The ESM build carries no codepages and would show the Chinese of an old .xls as Latin letters.
XLSX.set_cptable({ utils: { decode: decodeCodepage } });

const FORMAT_SLOTS = 0x188;
/** GBK: what an old .xls made here is in when it does not say. */
const DEFAULT_CODEPAGE = 936;

const OPTIONS: XLSX.ParsingOptions = {
  // Arrays of rows, not an object keyed by address: a forged range then costs nothing.
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
};

/** How an .xlsx is read: cellStyles brings which rows are hidden; sheetStubs keeps formulas without a value. */
export const PACKAGE_OPTIONS: XLSX.ParsingOptions = { ...OPTIONS, cellStyles: true, sheetStubs: true };

/** Reads the parts of an .xlsx; a sheet that cannot be parsed is missing from `Sheets`. */
export function parsePackage(parts: readonly Part[]): XLSX.WorkBook {
  return parseZip(container(parts), PACKAGE_OPTIONS);
}

/** Reads the workbook stream of an .xls; a sheet that is cut short is missing from `Sheets`. */
export function parseStream(stream: Uint8Array): XLSX.WorkBook {
  // SheetJS keeps the formats of the workbook read before.
  for (let id = 0; id < FORMAT_SLOTS; id += 1) formats.load(BUILTIN_FORMATS[id] ?? 'General', id);
  compound.utils.prep_blob(stream, 0);
  return parseXlsCfb(container([{ name: 'Workbook', content: stream }]), {
    ...OPTIONS,
    codepage: DEFAULT_CODEPAGE,
  });
}

function container(parts: readonly Part[]): Container {
  const root = { name: 'Root Entry', type: 5, content: new Uint8Array() };
  return {
    FullPaths: ['Root Entry/', ...parts.map((part) => `Root Entry/${part.name}`)],
    FileIndex: [root, ...parts.map((part) => ({ ...part, type: 2 }))],
  };
}
