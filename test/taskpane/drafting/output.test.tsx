/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { readDocument } from '../../../files/document/readDocument';
import { docxOf } from '../../files/document/docxOf';
import { LONG, Pane } from './pane';

jest.setTimeout(60_000);

let pane: Pane;
const WRITE = '写入“决算说明”表';
const lines = () => pane.cells('决算说明').map(({ text }) => text);

/** What the pane gave to be saved, by name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.set(this.download, last);
  });
});

afterEach(async () => {
  await pane.close();
  jest.restoreAllMocks();
});

async function savedText(name: string): Promise<string> {
  await waitFor(() => {
    expect([...saved.keys()]).toContain(name);
  }, LONG);
  const reader = new FileReader();
  const bytes = await new Promise<Uint8Array>((resolve) => {
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.readAsArrayBuffer(saved.get(name) as Blob);
  });
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.text;
}

describe('the sheet 决算说明', () => {
  it('is written again over what the pane wrote itself', async () => {
    pane = await Pane.drafted();
    await pane.press(WRITE);
    await waitFor(() => {
      expect(lines()).toContain('十五、其他');
    }, LONG);
    await pane.rewrite('十五、其他', '本单位没有独立网站。');
    await pane.press(WRITE);
    await waitFor(() => {
      expect(lines()).toContain('本单位没有独立网站。');
    }, LONG);
    expect(screen.queryByRole('button', { name: '替换' })).toBeNull();
  });

  it('is not written over what somebody has changed in it, without being asked', async () => {
    pane = await Pane.drafted();
    await pane.press(WRITE);
    await waitFor(() => {
      expect(lines()).toContain('十五、其他');
    }, LONG);
    pane.excel.store.user.edit('决算说明', 'A2', '领导改过的话');
    await pane.press(WRITE);
    expect(await screen.findByText(/“决算说明”表里已有别的内容/, undefined, LONG)).toBeInTheDocument();
    expect(lines()).toContain('领导改过的话');
    await pane.press('不替换');
    expect(lines()).toContain('领导改过的话');
    await pane.press(WRITE);
    await pane.press('替换');
    await waitFor(() => {
      expect(lines()).not.toContain('领导改过的话');
    }, LONG);
  });
});

describe('the whole document', () => {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const lastYear = (...texts: readonly string[]) =>
    new File([docxOf(texts.map(p).join('')).buffer as ArrayBuffer], '上年说明.docx');

  it('leaves 第一部分 open where no last year’s document was chosen', async () => {
    pane = await Pane.drafted();
    await pane.user.click(screen.getByText('整本公开文档'));
    await pane.press('导出整本 .docx');
    const text = await savedText('部门决算公开文档.docx');
    expect(text).toContain('【待填写：部门职责】');
    expect(text).toContain('第五部分');
  });

  it('takes 第一部分 over from last year’s document', async () => {
    pane = await Pane.drafted();
    await pane.user.click(screen.getByText('整本公开文档'));
    await pane.user.upload(
      screen.getByLabelText('选择上年说明（.docx）…', { selector: 'input' }),
      lastYear('第一部分 某中心概况', '一、部门职责', '负责网格化管理。', '第二部分 决算表'),
    );
    expect(await screen.findByText('概况取自：上年说明.docx', undefined, LONG)).toBeInTheDocument();
    await pane.press('导出整本 .docx');
    expect(await savedText('部门决算公开文档.docx')).toContain('一、部门职责\n负责网格化管理。\n第二部分');
    expect((await screen.findAllByText(/^第一部分取自上年的说明/)).length).toBeGreaterThan(0);
  });

  it('says where a document has no 第一部分', async () => {
    pane = await Pane.drafted();
    await pane.user.click(screen.getByText('整本公开文档'));
    await pane.user.upload(
      screen.getByLabelText('选择上年说明（.docx）…', { selector: 'input' }),
      lastYear('一、收入支出决算总体情况说明'),
    );
    expect(
      (await screen.findAllByText(/没有找到“第一部分 …概况”的内容/, undefined, LONG)).length,
    ).toBeGreaterThan(0);
  });
});
