import { strFromU8, unzipSync } from 'fflate';
import { correctDocument } from '../../../files/document/correctDocument';
import { readDocument } from '../../../files/document/readDocument';
import { docxOf } from './docxOf';

const BOLD = '<w:rPr><w:b/></w:rPr>';
const SPLIT = docxOf(
  `<w:p><w:r>${BOLD}<w:t>支出79</w:t></w:r><w:r><w:t>0.76万元，占</w:t></w:r><w:r><w:t>97.61%。</w:t></w:r></w:p>`,
);

const textOf = (bytes: Uint8Array): string => {
  const read = readDocument(bytes);
  return read.ok ? read.text : read.error.message;
};

const at = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('correcting a .docx', () => {
  const text = textOf(SPLIT);

  test('a figure broken over two runs, and another after it', () => {
    const corrected = correctDocument(SPLIT, [
      { ...at(text, '790.76万元'), text: '810.16万元' },
      { ...at(text, '97.61%'), text: '100.00%' },
    ]);
    expect(textOf(corrected)).toBe('支出810.16万元，占100.00%。');
  });

  test('the runs and their formats stay', () => {
    const corrected = correctDocument(SPLIT, [{ ...at(text, '790.76万元'), text: '810.16万元' }]);
    const xml = strFromU8(unzipSync(corrected)['word/document.xml'] ?? new Uint8Array(0));
    expect(xml.match(/<w:r>/g)).toHaveLength(3);
    expect(xml).toContain(BOLD);
  });

  test('everything else stays byte for byte', () => {
    const [before, after] = [unzipSync(SPLIT), unzipSync(correctDocument(SPLIT, []))];
    expect(after['[Content_Types].xml']).toEqual(before['[Content_Types].xml']);
    expect(textOf(correctDocument(SPLIT, []))).toBe(text);
  });

  test('what stands nowhere is refused', () => {
    expect(() => correctDocument(SPLIT, [{ start: 900, end: 905, text: '1' }])).toThrow();
  });
});
