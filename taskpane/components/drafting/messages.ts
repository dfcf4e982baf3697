import { address, type CellRef } from '../../../src/sheet/address';

export const INTRO =
  '按九张表的数字写出决算情况说明。表里没有的（上年数、年初预算、原因）留空待填，决不编造。';
export const DRAFT = '起草说明';
export const DRAFT_AGAIN = '重新起草';
export const TEMPLATE = '文字样式';
export const BY_UNIT = '按单位所在地';
export const OWN_TEMPLATE = '本工作簿的“说明模板”表';
export const MAKE_TEMPLATE = '另存为自己的模板';
export const SHOW_TEMPLATE = '打开“说明模板”表';
export const OWN_HINT = '改“文字”一栏的措辞，再点“重新起草”。花括号 { } 里是取数公式，一般不动。';
export const replaceTemplate = (name: string): string =>
  `工作簿里已有“说明模板”表。换成“${name}”的文字，您在表里改过的措辞就没有了。`;
export const templateMistakes = (count: number): string => `“说明模板”表有 ${count} 处错误，点击去改`;
export const mistakeCell = (cell: CellRef): string => `第 ${cell.row + 1} 行（${address(cell)}）`;
/** What the formula language says has a place of its own already. */
export const mistakeAt = (where: string, at: number | null, message: string): string =>
  `${where}${at === null || message.includes('个字符') ? '' : `，第 ${at + 1} 个字`}：${message}`;
export const moreMistakes = (count: number): string => `另有 ${count} 处，改好上面的再看。`;
export const MORE = '上年决算和文字样式';
export const MAKE_SUPPLEMENT = '打开“补充资料”表';
export const SUPPLEMENT_READY = '“补充资料”表已打开：在其中填写后，说明会随之更新。';
export const READING = '正在读取工作簿……';
export const pendingCount = (count: number): string =>
  count === 0 ? '没有待填写的内容。' : `还有 ${count} 处待填写`;
export const NEXT_PENDING = '下一处待填';
export const FILL_HERE = '点击到“补充资料”表填写';
export const CORRECT_HERE = '点击到“说明模板”表改正';
export const NOTES = '起草时的提示';
export const COPY = '复制全文';
export const COPIED = '已复制，可以粘贴到 Word 或 WPS。';
export const COPY_REFUSED = '剪贴板不可用，请选中下面的文字复制。';
export const WRITE_SHEET = '写入“决算说明”表';
export const WRITTEN = '已写入工作表“决算说明”。';
export const REPLACE_SHEET = '“决算说明”表里已有别的内容，或者写入后改过。替换后，那些内容就没有了。';
export const REPLACE = '替换';
export const LEAVE = '不替换';
export const EXPORT = '导出 .docx';
export const WHOLE = '整本公开文档';
export const WHOLE_INTRO = '封面、目录、概况、各表、说明、名词解释。概况可照搬上年的，不选则待填写。';
export const OPEN_OVERVIEW = '选择上年说明（.docx）…';
export const overviewOpened = (name: string): string => `概况取自：${name}`;
export const EXPORT_WHOLE = '导出整本 .docx';
export const EDIT = '修改';
export const DONE = '完成';
export const CHANGED = { figures: '数字已变', words: '措辞已变' } as const;
export const TAKE_NEW = '用新的文字';
export const IS_EDITED = '已由您修改';
export const homelessTitle = (count: number): string => `您写的 ${count} 段，现在的说明里没有位置`;
export const HOMELESS_HINT = '没有写进说明。要用的，复制到合适的段落；换回原来的文字样式也会回到原处。';
export const DROP = '删除';
export const FULL_TEXT = '全文';
export const PARAGRAPH = '段落文字';
export const priorFigure = (formula: string): string => `${formula}（上年工作簿里的数）`;
export const SHEET_NAME = '决算说明';
export const FILE_NAME = '决算情况说明.docx';
export const WHOLE_FILE_NAME = '部门决算公开文档.docx';
