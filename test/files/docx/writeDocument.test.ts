import { strFromU8, unzipSync } from 'fflate';
import { writeDocument } from '../../../files/docx/writeDocument';
import type { DocumentBlock, PrintedDocument } from '../../../src/report/document';
import { draftDocument, wholeDocument } from '../../../src/report/draft/document';
import { drafted, paragraphsOf } from '../../narrative/draft/given';
import { LUKOU, LUKOU_FACTS } from '../../narrative/draft/lukou';

const DRAFT = drafted(LUKOU, { supplement: LUKOU_FACTS });

/** The parts of a package, as text. */
async function partsOf(document: PrintedDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeDocument(document));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const saying = (...blocks: readonly DocumentBlock[]): PrintedDocument => ({
  title: '试',
  parts: [{ landscape: false, numbered: true, blocks }],
});

/** The text of each paragraph, as a word processor would show it. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) =>
        text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
      )
      .join(''),
  );

describe('a document as .docx', () => {
  it('has every paragraph of the draft, in order and nothing else', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(draftDocument(DRAFT));
    expect(paragraphs(xml)).toEqual([
      '株洲市渌口区网格化管理服务中心2020年度部门决算情况说明',
      ...DRAFT.sections.flatMap(({ title, paragraphs: each }) => [title, ...each.map(({ text }) => text)]),
    ]);
  });

  it('has the habits of official papers: fonts, 三号, two characters indented, page numbers', async () => {
    const parts = await partsOf(draftDocument(DRAFT));
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="黑体"/s);
    expect(styles).toMatch(/w:styleId="Heading2".*?w:eastAsia="楷体_GB2312"/s);
    expect(styles).toContain('<w:sz w:val="32"/>');
    expect(parts['word/document.xml']).toContain('w:firstLineChars="200"');
    expect(Object.entries(parts).some(([name, xml]) => name.includes('footer') && xml.includes('PAGE'))).toBe(
      true,
    );
  });

  it('names a font for each that may not be installed', async () => {
    const { 'word/fontTable.xml': xml = '' } = await partsOf(draftDocument(DRAFT));
    expect(xml).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(xml).toContain('<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/>');
  });

  it('marks what is still open, and only that', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(draftDocument(DRAFT));
    const marked = [...xml.matchAll(/<w:highlight[^>]*\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
    const open = paragraphsOf(DRAFT).flatMap(({ text, pending }) =>
      pending.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual(open);
  });

  it('writes what a workbook says as text, not as markup', async () => {
    const block: DocumentBlock = { kind: 'paragraph', runs: [{ text: '<w:p>&"甲"', marked: false }] };
    const { 'word/document.xml': xml = '' } = await partsOf(saying(block));
    expect(paragraphs(xml)).toEqual(['<w:p>&"甲"']);
  });
});

describe('the whole published document', () => {
  const whole = wholeDocument(DRAFT, LUKOU);
  const blocks = whole.parts.flatMap((part) => part.blocks);

  it('has cover, contents and five parts', () => {
    expect(blocks.flatMap((block) => (block.kind === 'part' ? [block.number] : []))).toEqual([
      '第一部分',
      '第二部分',
      '第三部分',
      '第四部分',
      '第五部分',
    ]);
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
  });

  it('has the nine tables as they are printed, their notes below', () => {
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ title }) => title)).toHaveLength(9);
    const general = tables[4];
    expect(general?.rows.map((row) => row.map(({ text }) => text)).slice(3, 6)).toEqual([
      ['合计', '', '810.16', '810.16', ''],
      ['201', '一般公共服务支出', '790.76', '790.76', ''],
      ['20103', '政府办公厅（室）及相关机构事务', '669.70', '669.70', ''],
    ]);
    expect(general?.notes.join()).toContain('本表反映部门本年度一般公共预算财政拨款支出情况');
    expect(general?.caption).toEqual(['部门：株洲市渌口区网格化管理服务中心', '单位：万元']);
  });

  it('puts merged headings together again', () => {
    const threePublic = blocks.find((block) => block.kind === 'table' && block.title.includes('三公'));
    const header = threePublic?.kind === 'table' ? threePublic.rows.slice(0, 2) : [];
    expect(header.map((row) => row.map(({ text, span, down }) => `${text} ${span}×${down}`))).toEqual([
      ['预算数 6×1', '决算数 6×1'],
      [
        '合计 1×2',
        '因公出国（境）费 1×2',
        '公务用车购置及运行费 3×1',
        '公务接待费 1×2',
        '合计 1×2',
        '因公出国（境）费 1×2',
        '公务用车购置及运行费 3×1',
        '公务接待费 1×2',
      ],
    ]);
  });

  it('explains the terms that occur in the explanation and no others', () => {
    const text = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [],
    );
    expect(text.some((line) => /^一、财政拨款收入：/.test(line))).toBe(true);
    expect(text.some((line) => line.includes('经营收入：'))).toBe(false);
  });

  it('leaves the overview open where nobody told it', () => {
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      runs: [{ text: '【待填写：部门职责】', marked: true }],
    });
  });

  it('prints every row of every table in the .docx', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(whole);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(xml.match(/<w:tr[ >]/g)).toHaveLength(rows.length);
    expect(xml).toContain('w:orient="landscape"');
  });
});
