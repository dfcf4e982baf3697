import type { ForeignKind } from '../fileKind';

const CHOOSE = '请选择决算情况说明的 .docx、.doc、.txt 或 .md 文件。';

export const DOC_IS_OLDER =
  '这是 Word 95 或更早的文档，请用 Word 或 WPS 打开后另存为 .docx，再选择另存的文件。';
export const DOC_ENCRYPTED = '文档有打开密码，请先取消密码再选择（在 Word 中：文件 → 信息 → 保护文档）。';

const SEEMS: Partial<Record<ForeignKind, string>> = {
  pdf: 'PDF 文件',
  html: '网页（HTML）',
  rtf: 'RTF 文档',
  image: '图片',
  archive: '压缩包或其他文件',
  ofd: 'OFD 版式文件',
  openDocument: 'ODF（OpenDocument）文件',
};

export function notDocument(kind: ForeignKind): string {
  const seems = SEEMS[kind];
  const what = seems === undefined ? '认不出是什么文件' : `看起来是${seems}`;
  return `这不是能读的文字材料，${what}。${CHOOSE}`;
}
