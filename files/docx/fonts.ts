/**
 * The fonts of official papers (GB/T 9704) and what stands in for each where it is not installed: Windows has
 * 仿宋 and 楷体 without “_GB2312”, LibreOffice has Noto.
 */
export const FONTS = {
  title: '方正小标宋简体',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
  latin: 'Times New Roman',
} as const;

export const STANDS_IN: Readonly<Record<string, string>> = {
  [FONTS.title]: '宋体',
  [FONTS.heading1]: 'SimHei',
  [FONTS.heading2]: '楷体',
  [FONTS.body]: '仿宋',
  [FONTS.pageNumber]: 'SimSun',
};

/** Chinese and Latin fonts of one run. */
export const font = (chinese: string) => ({
  ascii: FONTS.latin,
  hAnsi: FONTS.latin,
  eastAsia: chinese,
  cs: FONTS.latin,
});
