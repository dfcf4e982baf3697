import { strToU8 } from 'fflate';
import { cellsOf, firstSheet, snapshotOf, valuesOf } from './kit/reading';
import { packageOf, partOf, rowOf } from './kit/packageOf';

const inRow = (cells: string) => valuesOf(firstSheet(rowOf(cells)));
/** The shared strings, each in a cell of its own. */
function shared(...items: readonly string[]) {
  const cells = items.map((_item, index) => `<c t="s"><v>${index}</v></c>`).join('');
  return valuesOf(firstSheet(rowOf(cells, { strings: items.join('') })));
}

describe('a shared string', () => {
  it('is the text of its runs without the way to pronounce it', () => {
    expect(
      shared(
        '<si><r><t>收</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 入</t></r><rPh sb="0" eb="1"><t>シュウ</t></rPh></si>',
        '<si><t>支出</t><rPh sb="0" eb="2"><t>ししゅつ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>',
      ),
    ).toEqual({ A1: '收 入', B1: '支出' });
  });

  it.each([
    '<si><t/><phoneticPr fontId="1" type="noConversion"/></si>',
    '<si><t xml:space="preserve" /></si>',
    '<si><t></t></si>',
    '<si></si>',
    '<si/>',
    '<si><r><t/></r></si>',
  ])('is left out when empty, and those after it keep their places: %s', (empty) => {
    expect(shared('<si><t>甲</t></si>', empty, '<si><t>乙</t></si>')).toEqual({ A1: '甲', C1: '乙' });
  });

  it('may be written in the cell itself', () => {
    expect(
      inRow(
        '<c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><r><t>乙</t></r><r><t>丙</t></r></is></c><c r="C1" t="inlineStr"><is><t/><phoneticPr fontId="1"/></is></c><c r="D1" t="inlineStr"/>',
      ),
    ).toEqual({ A1: '甲', B1: '乙丙' });
  });
});

describe('a character', () => {
  it.each([
    ['by its decimal number', '&#30002;'],
    ['by its hexadecimal number', '&#x7532;'],
    ['in a section of literal text', '<![CDATA[甲]]>'],
    ['as itself', '甲'],
  ])('may be written %s', (_how, text) => {
    expect(inRow(`<c r="A1" t="str"><v>${text}</v></c>`)).toEqual({ A1: '甲' });
    expect(shared(`<si><t>${text}</t></si>`)).toEqual({ A1: '甲' });
  });

  it('may be one of those that need two units of UTF-16', () => {
    expect(shared('<si><t>&#134071;</t></si>')).toEqual({ A1: '𠮷' });
  });

  it('may be a mark of XML', () => {
    expect(inRow('<c r="A1" t="str"><v>&lt;&amp;&#62;</v></c>')).toEqual({ A1: '<&>' });
  });
});

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

describe('a cell', () => {
  it('has a number format by its place in the list of formats, built in, declared or numbered high', () => {
    const cells = firstSheet(
      rowOf('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c>', {
        styles: [
          '<numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0.00_ "/><numFmt numFmtId="900" formatCode="0.0&quot;万元&quot;"/></numFmts>',
          '<xf numFmtId="0"/><xf numFmtId="43"/><xf numFmtId="176"/><xf numFmtId="900"/>',
        ],
      }),
    );
    expect(Object.values(cellsOf(cells)).map(({ format }) => format)).toEqual([
      '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
      '#,##0.00_ ',
      '0.0"万元"',
    ]);
  });

  it('has the built-in format in a style sheet that declares none', () => {
    const cells = firstSheet(
      rowOf('<c r="A1" s="1"><v>1</v></c>', { styles: ['', '<xf numFmtId="0"/><xf numFmtId="40"/>'] }),
    );
    expect(cellsOf(cells)['A1']?.format).toBe('#,##0.00;[Red]-#,##0.00');
  });

  it('has a date written as text as the number of days', () => {
    expect(inRow('<c r="A1" t="d"><v>2020-12-31</v></c>')).toEqual({ A1: 44196 });
  });

  it('has an error that this version does not know as an error all the same', () => {
    expect(inRow('<c r="A1" t="e"><v>#SPILL!</v></c><c r="B1"><v>NaN</v></c>')).toEqual({
      A1: { error: '#UNKNOWN!' },
      B1: { error: '#NUM!' },
    });
  });
});

it('reads the bytes it is given, wherever they lie in memory', () => {
  const book = rowOf('<c r="A1"><v>1</v></c>');
  const around = new Uint8Array(book.length + 14);
  around.set(strToU8('before'), 0);
  around.set(book, 7);
  expect(snapshotOf(around.subarray(7, 7 + book.length))).toEqual(snapshotOf(book));
});
