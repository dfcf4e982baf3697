import { chosenFolder, droppedFolder } from '../../../workbench/folder/folderFiles';

const file = (path: string): File =>
  Object.defineProperty(new File(['x'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });

const entry = (name: string, children: readonly FileSystemEntry[] | null = null): FileSystemEntry => {
  let portions = children === null ? [] : [children.slice(0, 1), children.slice(1), []];
  const parts = {
    name,
    isDirectory: children !== null,
    file: (done: (found: File) => void) => {
      done(new File(['x'], name));
    },
    createReader: () => ({
      readEntries: (done: (found: readonly FileSystemEntry[]) => void) => {
        const [next = []] = portions;
        portions = portions.slice(1);
        done(next);
      },
    }),
  };
  return parts as unknown as FileSystemEntry;
};

const listed = ({ books }: ReturnType<typeof chosenFolder>) =>
  books.map(({ path, text }) => [path, text?.name ?? null]);

describe('a folder of workbooks', () => {
  it('holds the workbooks at any depth, as numbers and Chinese sort, and nothing else', () => {
    const folder = chosenFolder(
      ['决算/单位10.xls', '决算/单位2.xlsx', '决算/乙/表.XLSM', '决算/说明.pdf', '决算/~$单位2.xlsx'].map(
        file,
      ),
    );
    expect(folder.name).toBe('决算');
    expect(listed(folder)).toEqual([
      ['单位2.xlsx', null],
      ['单位10.xls', null],
      ['乙/表.XLSM', null],
    ]);
  });

  it('gives each workbook the explanation of its name in its own folder', () => {
    const folder = chosenFolder(
      [
        '年度/甲/城建局决算公开表.xlsx',
        '年度/甲/城建局决算情况说明.docx',
        '年度/乙/城建局决算公开表.xlsx',
        '年度/乙/水利局说明.docx',
        '年度/丙/教育局.xlsx',
        '年度/丙/教育局.txt',
        '年度/丙/教育局说明.docx',
      ].map(file),
    );
    expect(Object.fromEntries(listed(folder))).toEqual({
      '甲/城建局决算公开表.xlsx': '城建局决算情况说明.docx',
      '乙/城建局决算公开表.xlsx': null,
      '丙/教育局.xlsx': '教育局.txt',
    });
  });

  it('is read whole when it is dropped, though the browser tells it in portions', async () => {
    const dropped = entry('2023', [
      entry('甲.xlsx'),
      entry('下级', [entry('乙.xlsx'), entry('乙说明.docx'), entry('丙.xls')]),
      entry('丁.xlsx'),
    ]);
    const folder = await droppedFolder(dropped as FileSystemDirectoryEntry);
    expect(folder.name).toBe('2023');
    expect(Object.fromEntries(listed(folder))).toEqual({
      '甲.xlsx': null,
      '丁.xlsx': null,
      '下级/乙.xlsx': '乙说明.docx',
      '下级/丙.xls': null,
    });
  });

  it('without a workbook is empty', () => {
    expect(chosenFolder([file('空/说明.docx')]).books).toEqual([]);
  });
});
