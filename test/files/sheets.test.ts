import { strToU8 } from 'fflate';
import { firstSheet, snapshotOf, valuesOf } from './kit/reading';
import { packageOf, partOf, rowOf } from './kit/packageOf';

describe('a sheet', () => {
  it('may leave out the addresses', () => {
    expect(
      valuesOf(
        firstSheet(
          packageOf({
            sheets: [{ data: '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>' }],
          }),
        ),
      ),
    ).toEqual({ A1: 1, B1: 2, A3: 3 });
  });

  it('may break lines within tags', () => {
    const data = '<row\n r="1">\n<c\n r="A1"\n><v>1</v></c>\n<c\tr="B1"><v>2</v></c>\n</row>';
    expect(valuesOf(firstSheet(packageOf({ sheets: [{ data }] })))).toEqual({ A1: 1, B1: 2 });
  });

  const prefixed = partOf(
    'x:worksheet',
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
  );
  const plain = partOf('worksheet', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  const strict = plain.replaceAll(
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  );
  it.each([
    ['with prefixed tags', prefixed.replace('xmlns=', 'xmlns:x=')],
    ['in the strict dialect', strict],
    ['with a byte order mark', `\ufeff${plain}`],
    ['after a long comment', plain.replace('?>', `?><!-- ${'>'.repeat(5000)} -->`)],
    ['in UTF-16', Uint8Array.from(Buffer.from(`\ufeff${plain.replace('UTF-8', 'UTF-16')}`, 'utf16le'))],
  ])('may come %s', (_how, part) => {
    expect(
      valuesOf(firstSheet(packageOf({ sheets: [{ data: '' }], parts: { 'xl/sheet1.xml': part } }))),
    ).toEqual({ A1: 1 });
  });

  it('may have a name with marks of XML, or one that JavaScript knows', () => {
    const names = ['R&amp;D &lt;表&gt;', 'constructor', 'toString', 'hasOwnProperty', '2020'];
    const { sheets } = snapshotOf(
      packageOf({ sheets: names.map((name) => ({ name, data: '<row><c><v>1</v></c></row>' })) }),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'R&D <表>',
      'constructor',
      'toString',
      'hasOwnProperty',
      '2020',
    ]);
    expect(sheets.map(valuesOf)).toEqual(names.map(() => ({ A1: 1 })));
  });

  it('tells its hidden rows, blank ones between them or not', () => {
    const { rows } = firstSheet(
      packageOf({
        sheets: [
          {
            data: '<row r="1" hidden="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="5" hidden="true"><c r="A5"><v>2</v></c></row>',
          },
        ],
      }),
    );
    expect(rows.map(({ index, hidden }) => [index, hidden])).toEqual([
      [1, false],
      [4, true],
    ]);
  });

  it('is left out when it holds a chart and no cells', () => {
    const { sheets } = snapshotOf(
      packageOf({
        sheets: [
          { name: '图', data: '', kind: 'chartsheet' },
          { name: '表', data: '<row><c><v>1</v></c></row>' },
        ],
      }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
    expect(sheets.map(valuesOf)).toEqual([{ A1: 1 }]);
  });
});

it('reads the bytes it is given, wherever they lie in memory', () => {
  const book = rowOf('<c r="A1"><v>1</v></c>');
  const around = new Uint8Array(book.length + 14);
  around.set(strToU8('before'), 0);
  around.set(book, 7);
  expect(snapshotOf(around.subarray(7, 7 + book.length))).toEqual(snapshotOf(book));
});
