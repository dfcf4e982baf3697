export const title = (folder: string): string => `批量审核：${folder}`;
export const NO_BOOKS = '文件夹里没有 .xlsx、.xlsm 或 .xls 工作簿。';
export const STARTING = '正在准备审核……';
export const NOT_SAVED = '汇总没有存成，请再试一次。';
export const STOP = '停止';
export const SAVE_PAGE = '汇总存为网页…';
export const SAVE_SHEET = '汇总存为表格…';
export const PAGE_NAME = (folder: string): string => `${folder} 批量审核汇总.html`;
export const SHEET_NAME = (folder: string): string => `${folder} 批量审核汇总.xlsx`;
export const OPEN_HINT = '点单位名称，打开它的工作簿逐处查看。';
export const OPEN_BOOK = (unit: string): string => `打开 ${unit}`;
export const NOT_LOADED = '审核程序没有载入，没有得出结论。请刷新网页再试。';
export const FAILED = '（无法审核）';
export const NONE_FOUND = '没有这样的单位。';
export const tooSlow = (seconds: number): string =>
  `审核超过 ${seconds} 秒还没有完成，没有得出结论。请单独打开这个文件审核。`;
export const TEXT_UNREADABLE = (name: string, message: string): string => `说明 ${name}：${message}`;

/** “已审核 120 / 300，每秒 12.3 个，约剩 15 秒”. */
export function progressText(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const said = `已审核 ${done} / ${total}`;
  return rate > 0 ? `${said}，每秒 ${rate.toFixed(1)} 个，约剩 ${Math.ceil((total - done) / rate)} 秒` : said;
}
export const stoppedText = (done: number, total: number): string =>
  `已停止：审核了 ${done} 个，还有 ${total - done} 个没有审核。`;
