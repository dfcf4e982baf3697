export const NO_DRAFT_FILE = '没有给出要起草说明的工作簿。用 juesuan --help 查看用法。';
export const ONE_DRAFT_FILE = '一次只起草一套决算的说明，请只给一个工作簿。';
export const noTemplate = (name: string, known: readonly string[]): string =>
  `没有“${name}”这个模板，可用：${known.join('、')}。`;
export const badDraftFormat = (format: string): string => `不认识的格式“${format}”，可用：md、json、docx。`;
export const NEEDS_OUT = '写 .docx 要用 --out 给出文件名。';
export const wholeNeedsDocx = '--whole 写的是整本公开文档，请用 --format docx（--out 写成 .docx 文件名）。';
export const OVERVIEW_NEEDS_WHOLE = '--overview 只在写整本公开文档时用，请加上 --whole。';
export const overviewUnreadable = (file: string, message: string): string => `上年说明 ${file}：${message}`;
export const draftUnreadable = (file: string, message: string): string => `${file}：${message}`;
export const supplementUnreadable = (file: string, message: string): string => `补充资料 ${file}：${message}`;
export const NO_SUPPLEMENT_SHEET = '没有找到“补充资料”表。可以先用 juesuan supplement 生成一份再填。';
export const note = (text: string): string => `提示：${text}\n`;
export const problem = (where: string, at: number | null, message: string): string =>
  `说明模板有误：${where}${at === null ? '' : `，第 ${at + 1} 个字符`}：${message}\n`;
export const pendingCount = (count: number): string =>
  count === 0 ? '' : `提示：有 ${count} 处【待填写】，请补充后再公开。\n`;
export const logicalErrors = (count: number): string =>
  `这套表有 ${count} 处逻辑性错误，说明按表上的数起草；请先用 juesuan check 审核、改正后重新起草。`;

export const NO_SUPPLEMENT_FILE = '没有给出工作簿。用 juesuan --help 查看用法。';
export const SUPPLEMENT_NEEDS_OUT = 'juesuan supplement 要用 --out 给出新工作簿的文件名（.xlsx）。';
export const mayBeFilledIn = (out: string): string =>
  `${out} 已经有了，里面可能有填好的内容，不会覆盖它。请换一个文件名；要带上以前填的，加 --supplement ${out}。`;
export const SUPPLEMENT_IS_XLSX = '补充资料是新的 Excel 工作簿，--out 的文件名请以 .xlsx 结尾。';
