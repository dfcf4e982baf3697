import type { ForeignKind } from './fileKind';

/** The error value of a formula that nothing has calculated yet: the file holds no figure for the cell. */
export const NOT_CALCULATED = '#未计算';

export const EMPTY = '文件是空的，没有任何内容。请重新导出或重新复制后再选择。';
export const ENCRYPTED = '文件有打开密码，请先取消密码再审核（在 Excel 中：文件 → 信息 → 保护工作簿）。';
export const DAMAGED =
  '文件已损坏，内容不完整或被改动，无法可靠读取。请重新导出或重新复制；若 Excel 还能打开它，请另存为 .xlsx 后再选择。';
export const TOO_LARGE =
  '文件解压后的内容过大，不像决算工作簿。请删去无关的工作表和图片，另存为 .xlsx 后再选择。';

const RESAVE = '请用 Excel 打开后另存为 .xlsx，再选择另存的文件。';
const CHOOSE = '请选择决算软件导出的 .xlsx 或 .xls 文件。';
const UNPACK = '请先解压，再选择其中的 .xlsx 或 .xls 文件。';

const FOREIGN: Readonly<Record<ForeignKind, readonly [seems: string | null, advice: string]>> = {
  pdf: ['PDF 文件', CHOOSE],
  html: ['网页（HTML）', RESAVE],
  xmlSpreadsheet: ['Excel 2003 的 XML 表格', RESAVE],
  xml: ['XML 文本', RESAVE],
  text: ['文本文件（如 CSV）', RESAVE],
  rtf: ['RTF 文档', CHOOSE],
  image: ['图片', CHOOSE],
  archive: ['压缩包', UNPACK],
  word: ['Word 文档', CHOOSE],
  powerpoint: ['PowerPoint 演示文稿', CHOOSE],
  ofd: ['OFD 版式文件', CHOOSE],
  openDocument: ['ODF（OpenDocument）文件', RESAVE],
  xlsb: ['Excel 二进制工作簿（.xlsb）', RESAVE],
  unknown: [null, CHOOSE],
};

export function notWorkbook(kind: ForeignKind): string {
  const [seems, advice] = FOREIGN[kind];
  return seems === null
    ? `这不是 Excel 工作簿，认不出是什么文件。${advice}`
    : `这不是 Excel 工作簿，看起来是${seems}。${advice}`;
}

export function unsupportedSheetName(name: string): string {
  return `工作表名“${name}”无法处理，请在 Excel 中把这张工作表改名后再审核。`;
}

export function repeatedSheetName(name: string): string {
  return `有两张工作表都叫“${name}”，无法区分，请在 Excel 中改名后再审核。`;
}
