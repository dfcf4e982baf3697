import { cellsOf, firstSheet, valuesOf } from './kit/reading';
import { rowOf } from './kit/packageOf';

const inRow = (cells: string) => valuesOf(firstSheet(rowOf(cells)));

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
