export const title = (folder: string): string => `批量审核：${folder}`;
export const NO_BOOKS = '文件夹里没有 .xlsx、.xlsm 或 .xls 工作簿。';
export const STARTING = '正在准备审核……';
export const NOT_SAVED = '汇总没有存成，请再试一次。';
export const STOP = '停止';
export const SAVE_PAGE = '汇总存为网页…';
export const SAVE_SHEET = '汇总存为表格…';
export const PAGE_NAME = (folder: string): string => `${folder} 批量审核汇总.html`;
export const SHEET_NAME = (folder: string): string => `${folder} 批量审核汇总.xlsx`;
export const CHOOSE_TOTAL = '汇总核对：主管部门的工作簿';
export const NO_TOTAL = '不做汇总核对';
export const AFTER_CHECK = '全部审核完再做汇总核对。';
export const STARTING_ROLL_UP = '正在准备汇总核对……';
export const STOP_ROLL_UP = '停止汇总核对';
export const ROLL_UP_STOPPED = '已停止，没有做汇总核对。';
export const ROLL_UP_FAILED = '汇总核对没有做成，请再选一次。';
export const NO_UNITS = '除部门自己的工作簿外，没有审核成的工作簿，不能做汇总核对。';
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

/** “正在读各单位的数：12 / 300”. */
export const rollUpProgress = (read: number, total: number): string => `正在读各单位的数：${read} / ${total}`;
/** On the button that leads to the result, which may stand below hundreds of units. */
export const rollUpDone = (flaws: number): string =>
  flaws === 0 ? '没有不符，看结果' : `${flaws} 处不符，看结果`;
