import { writeDocument } from '../../files/docx/writeDocument';
import { draftDocument, wholeDocument } from '../../src/report/draft/document';
import { openCase } from '../kit/cases';
import { drafted } from '../narrative/draft/given';
import { LUKOU, LUKOU_FACTS } from '../narrative/draft/lukou';
import { printed, type Printed } from './convert';

jest.setTimeout(180_000);

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const PUTUO = openCase('putuo-2024/workbook.xlsx');
const CASES = [
  ['Lukou 2020', LUKOU, drafted(LUKOU, { supplement: LUKOU_FACTS })],
  ['Putuo 2024', PUTUO, drafted(PUTUO, { template: '上海' })],
] as const;

describe.each(CASES)('%s in LibreOffice', (_, snapshot, draft) => {
  let explanation: Printed;
  let whole: Printed;
  beforeAll(async () => {
    explanation = printed(await writeDocument(draftDocument(draft)));
    whole = printed(await writeDocument(wholeDocument(draft, snapshot)));
  });

  const lines = draft.sections.flatMap(({ title, paragraphs }) => [
    title,
    ...paragraphs.map(({ text }) => text),
  ]);

  it('prints the explanation word for word', () => {
    expect(explanation.text.endsWith(squeezed(lines.join('')))).toBe(true);
  });

  it('prints the whole document with the explanation in it', () => {
    expect(whole.text).toContain(squeezed(lines.join('')));
  });

  it('prints every label and figure of the nine tables', () => {
    const document = wholeDocument(draft, snapshot);
    const cells = document.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])),
    );
    const absent = cells.filter(({ text }) => /^[\d.,]+$/.test(text) && !whole.text.includes(text));
    expect(absent).toEqual([]);
    expect(cells.length).toBeGreaterThan(400);
  });

  it('begins with a cover and gives each table a page of its own', () => {
    expect(whole.pages).toBeGreaterThan(15);
    expect(explanation.pages).toBeGreaterThan(2);
  });

  it('leaves no page blank', () => {
    for (let number = 1; number <= whole.pages; number++) {
      const { dark, pixels } = whole.page(number);
      expect(dark / pixels).toBeGreaterThan(0.0005);
      expect(dark / pixels).toBeLessThan(0.3);
    }
  });
});
