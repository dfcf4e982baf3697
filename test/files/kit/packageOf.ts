import { strToU8, zipSync } from 'fflate';

/** A sheet of a package made by hand: `data` is what stands in its sheetData. */
export interface HandMadeSheet {
  readonly name?: string;
  readonly data: string;
  /** What stands before and after the sheetData. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  readonly kind?: 'worksheet' | 'chartsheet';
}

export interface HandMade {
  readonly sheets: readonly HandMadeSheet[];
  /** The items of the shared strings. */
  readonly strings?: string;
  /** The declared formats, then the cell formats by which a cell's s counts. */
  readonly styles?: readonly [formats: string, cellFormats: string];
  /** Parts to add or to put in place of others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export type Files = Record<string, Uint8Array>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function partOf(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</${root}>`;
}

function contentTypes({ sheets, strings, styles }: HandMade): string {
  const types: [part: string, type: string][] = [['workbook', 'sheet.main']];
  sheets.forEach(({ kind = 'worksheet' }, index) => types.push([`sheet${index + 1}`, kind]));
  if (strings !== undefined) types.push(['sharedStrings', 'sharedStrings']);
  if (styles !== undefined) types.push(['styles', 'styles']);
  const overrides = types.map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const tags = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${tags.join('')}</Relationships>`;
}

/** The parts of an .xlsx, before they are zipped. */
export function filesOf(book: HandMade): Files {
  const { sheets, strings, styles, parts = {} } = book;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"${
        state === undefined ? '' : ` state="${state}"`
      }/>`,
  );
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': partOf('workbook', `<sheets>${list.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': relationships(
      sheets.map(({ kind = 'worksheet' }, index) => [kind, `sheet${index + 1}.xml`]),
    ),
  };
  sheets.forEach(({ data, before = '', after = '', kind = 'worksheet' }, index) => {
    const cells = kind === 'worksheet' ? `<sheetData>${data}</sheetData>` : '';
    texts[`xl/sheet${index + 1}.xml`] = partOf(kind, `${before}${cells}${after}`);
  });
  if (strings !== undefined) texts['xl/sharedStrings.xml'] = partOf('sst', strings);
  if (styles !== undefined)
    texts['xl/styles.xml'] = partOf('styleSheet', `${styles[0]}<cellXfs>${styles[1]}</cellXfs>`);
  return Object.fromEntries(
    Object.entries({ ...texts, ...parts }).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

export const packageOf = (book: HandMade): Uint8Array => zipSync(filesOf(book));

/** A package with one sheet that holds one row of these cells. */
export const rowOf = (cells: string, book: Omit<HandMade, 'sheets'> = {}): Uint8Array =>
  packageOf({ ...book, sheets: [{ data: `<row r="1">${cells}</row>` }] });
