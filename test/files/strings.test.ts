import { firstSheet, valuesOf } from './kit/reading';
import { rowOf } from './kit/packageOf';

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
