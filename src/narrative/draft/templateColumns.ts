/** The sheet in which an accountant keeps a template of his own. */
export const TEMPLATE_SHEET = '说明模板';

/**
 * Its columns; 节 is the section's number, or 说法 or 算式. Rows of one paragraph are its wordings, in order. What an
 * accountant changes comes early, where it is on the screen.
 */
export const TEMPLATE_COLUMNS = [
  '节',
  '标题',
  '段落',
  '文字',
  '当',
  '每',
  '条件',
  '参数',
  '间隔',
  '前',
  '后',
  '占比',
  '样式',
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** The column without which there is no template. */
export const TEXT_COLUMN = '文字' satisfies TemplateColumn;

/** What stands in 节, 样式 and 占比 where these are no names of the accountant's own. */
export const PHRASE = '说法';
export const FORMULA = '算式';
export const HEADING = '小标题';
export const YES = '是';
