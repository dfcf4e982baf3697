/** What the 补充资料 sheet says to its reader. */
export const SHEET_TITLE = '决算说明补充资料';
export const HOW_TO =
  '只填“填写”一栏和年初预算、全年预算、差异原因；不知道的留空，起草时会标出【待填写】。“表中已有”一栏是按现有表格算出的，留空即用此数。可以整表移到别的工作簿或别的位置。';
export const FACT_HEADINGS = ['项目', '填写', '单位', '表中已有', '用在', '怎样填'] as const;
export const ITEM_HEADINGS = ['科目编码', '科目名称', '决算数', '年初预算', '全年预算', '差异原因'] as const;
export const ITEM_GROUP = '各项预算（万元）：05 表的每一项，用在“一般公共预算财政拨款支出决算具体情况”';
