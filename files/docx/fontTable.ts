import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { STANDS_IN } from './fonts';

const FONT_TABLE = 'word/fontTable.xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const entries = Object.entries(STANDS_IN)
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  )
  .join('');

/** Puts the fonts that stand in for others into a package's font table, for which docx has no words. */
export function withStandIns(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const table = parts[FONT_TABLE];
  const own = table ? /<w:fonts\b[^>]*>(.*)<\/w:fonts>/s.exec(strFromU8(table))?.[1] : '';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${own ?? ''}${entries}</w:fonts>`;
  return table ? zipSync({ ...parts, [FONT_TABLE]: strToU8(xml) }) : bytes;
}
