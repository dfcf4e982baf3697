export const SAMPLE_NAME = '示例：渌口区2020年度决算.xlsx';
export const PANE_TITLE = (name: string): string => `决算助手：${name}`;
export const CLOSE = (name: string): string => `关闭 ${name}`;
export const CHANGED = '（有未另存的改动）';
export const CONFIRM_CLOSE = (name: string): string =>
  `“${name}”有改动还没有另存，关闭后就没有了。确定关闭吗？`;

export const refused = (name: string, message: string): string => `${name}：${message}`;
export const PLAIN = (name: string): string =>
  `${name}：数值和公式已读入，但文件的字体、底色等外观读不出来，按普通样式显示。`;
export const NO_FILES = '拖进来的不是文件。请拖入 .xlsx、.xlsm 或 .xls 工作簿，或装着工作簿的文件夹。';
export const FOLDER_UNREADABLE = '文件夹没有读到，请确认它没有被移走，再选一次。';
export const FOLDER_TAB = (name: string): string => `文件夹：${name}`;
export const CONFIRM_FOLDER = (name: string): string =>
  `要换掉“${name}”的审核结果吗？需要的话，请先取消，把汇总存下来。`;
export const UNREADABLE = '浏览器读不了这个文件，请确认它没有被移走或被其他程序独占，再选一次。';
export const NOT_READ = '读取时程序自身出错，没有打开。请刷新网页再试；还不行，请把这个文件反馈给我们。';
export const TOO_LARGE = '文件超过 50 MB，不像决算工作簿，没有打开。请删去图片和无关的工作表后再试。';
export const NO_SAMPLE = '示例没有读到，请检查网页文件是否完整。';
export const FAILED =
  '表格没有载入成功。请用较新的浏览器（Edge、Chrome 110 以上，或 360、QQ 浏览器的极速模式）打开，或刷新再试。';
export const saved = (name: string): string => `已存为“${name}”，在浏览器的下载文件夹里。`;
export const COPY_NAME = (name: string): string =>
  `${name.replace(/\.(?:xlsx|xlsm|xls)$/i, '')}（副本）.xlsx`;
export const NOT_SAVED = '副本没有存成，请再试一次。';
export const WIDTH = (pixels: number): string => `${pixels} 像素`;
