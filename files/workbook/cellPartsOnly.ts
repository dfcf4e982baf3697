import type { WorkSheet } from '@e965/xlsx';
import { joined } from '../container/bytes';
import { damaged } from '../unreadable';
import { declareBuiltinFormats } from './declareBuiltinFormats';
import { plainXml } from './plainXml';
import type { Part } from './sheetjs';
import { withoutEmptyRows } from './withoutEmptyRows';
import { asLatin1, xmlRoot } from './xmlText';

/** Marks of an OpenDocument or Numbers file, for which SheetJS would leave the workbook aside. */
const OTHER_FORMATS = /^(?:META-INF\/|objectdata\.xml$|Index\/)/i;
/** Tells a sheet from any other part, which SheetJS would take for an empty sheet. */
const MARK = new TextEncoder().encode('<worksheet><dimension ref="A1:A1"/>');

export const isWorksheet = (sheet: WorkSheet | undefined): boolean => sheet?.['!ref'] !== undefined;

/**
 * The parts as SheetJS is to see them: of a sheet nothing but its cells. It stores one object for every
 * cell of a hyperlink's range and one for every column a width is for, so that a single forged
 * A1:XFD1048576 would keep it busy for hours; and a comment it cannot parse would cost the whole sheet.
 */
export function cellPartsOnly(parts: readonly Part[]): readonly Part[] {
  const ofSheets = new Set<string>();
  const prepared = parts.map((part): Part => {
    const root = xmlRoot(part.content);
    if (root.endsWith('sheet')) ofSheets.add(relationsOf(part.name));
    if (root === 'worksheet') return { ...part, content: joined([MARK, plainXml(sheetData(part.content))]) };
    if (root === 'sst') return { ...part, content: plainXml(part.content) };
    if (root === 'styleSheet') return { ...part, content: declareBuiltinFormats(part.content) };
    return part;
  });
  return prepared.filter(({ name }) => !OTHER_FORMATS.test(name) && !ofSheets.has(name.toLowerCase()));
}

function relationsOf(name: string): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return `${folder}_rels/${name.slice(folder.length)}.rels`.toLowerCase();
}

/** The sheetData element alone, without its empty rows. SheetJS would take a sheet that does not close it for an empty one. */
function sheetData(content: Uint8Array): Uint8Array {
  const text = asLatin1(content);
  const opening = /<(?:\w+:)?sheetData\b[^<>]*>/.exec(text);
  if (opening === null) throw damaged();
  const inside = opening.index + opening[0].length;
  if (opening[0].endsWith('/>')) return content.subarray(opening.index, inside);
  const closing = /<\/(?:\w+:)?sheetData>/g;
  closing.lastIndex = inside;
  if (!closing.test(text)) throw damaged();
  const [from, to] = [opening.index, closing.lastIndex];
  return withoutEmptyRows(content.subarray(from, to), text.slice(from, to));
}
