import { withoutEmptyRows } from '../../files/workbook/withoutEmptyRows';
import { packageOf } from './kit/packageOf';
import { snapshotOf, valuesOf } from './kit/reading';

/** Enough of them that the sheet counts as large. */
const MANY = 20_000;
const FIRST = 10;

const FILLED =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="B3" s="0"/><c r="C3"><v>3</v></c></row>';

const readIn = (data: string, before = '') => {
  const [sheet] = snapshotOf(packageOf({ sheets: [{ data, before }] })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const times = (row: (number: number) => string): string =>
  Array.from({ length: MANY }, (_, i) => row(FIRST + i)).join('');
const beyond = FIRST + MANY;

describe('rows that hold only formats, however many', () => {
  it.each<[what: string, row: (number: number) => string]>([
    [
      'without cells',
      (n) => `<row r="${n}" spans="1:20" s="1" customFormat="1" ht="13.5" customHeight="1"/>`,
    ],
    [
      'without cells, with an end',
      (n) => `<row r="${n}" s="1" customFormat="1" ht="13.5" thickBot="1"></row>`,
    ],
    [
      'of empty cells',
      (n) => `<row r="${n}"><c r="A${n}" s="1"/><c r="B${n}" s='2'/>\n<c r="C${n}" t="s" /></row>`,
    ],
    [
      'written over several lines',
      (n) => `<row\n  r="${n}"\n  s="1">\n  <c\n    r="A${n}"\n    s="1"\n  />\n</row>\n`,
    ],
    [
      'with single quotation marks',
      (n) => `<row r='${n}' s='1' customFormat='1' ht='13.5' x:dyDescent='0.2'/>`,
    ],
  ])('%s leave the others as they are', (_what, row) => {
    const last = `<row r="${beyond}"><c r="A${beyond}"><f>1+1</f></c><c r="B${beyond}" t="inlineStr"><is><t>&lt;row r="5"/&gt;</t></is></c></row>`;
    const few = readIn(`${FILLED}${last}`);
    expect(Object.keys(valuesOf(few))).toEqual(['A1', 'C3', `A${beyond}`, `B${beyond}`]);
    expect(readIn(`${FILLED}${times(row)}${last}`)).toEqual(few);
  });

  it('count where a row after them does not say which it is', () => {
    const data = `${FILLED}${times((n) => `<row r="${n}" s="1" customFormat="1" ht="13.5" customHeight="1"/>`)}`;
    const below = '<row><c><v>7</v></c></row>';
    expect(valuesOf(readIn(`${data}${below}`))).toMatchObject({ [`A${beyond}`]: 7 });
  });

  it('keep a row whose only cell holds something, among as many that do not', () => {
    const data = times((n) =>
      n % 1_000 === 0
        ? `<row r="${n}"><c r="A${n}" s="1"/><c r="B${n}"><v>${n}</v></c><c r="C${n}" s="1"/></row>`
        : `<row r="${n}"><c r="A${n}" s="1"/><c r="B${n}" s="1"/><c r="C${n}" s="1"/></row>`,
    );
    const found = Object.entries(valuesOf(readIn(data)));
    expect(found).toHaveLength(MANY / 1_000);
    for (const [address, value] of found) expect(value).toBe(Number(address.slice(1)));
  });

  it('are what the parser is spared', () => {
    const kept = `<sheetData>${FILLED}</sheetData>`;
    const data = kept.replace(
      '</sheetData>',
      `${times((n) => `<row r="${n}" spans="1:20"><c r="A${n}" s="1"/><c r="B${n}" s="1"/></row>`)}</sheetData>`,
    );
    const left = withoutEmptyRows(Buffer.from(data), data);
    expect(Buffer.from(left).toString()).toBe(kept);
  });
});
