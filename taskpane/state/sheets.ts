import { placesOf } from '../../src/report/messages';
import { CUSTOM_EXAMPLES, CUSTOM_SHEET } from '../../src/rules/customRules';
import { EXPLANATION_SHEET, explanationRows, type Explanation } from '../../src/rules/explanations';
import type { SheetContent } from '../host/writeSheet';
import { CLASS_LABELS } from '../messages';
import type { Report } from './report';

const HEADING = ['类别', '问题', '单元格', '算式'];

/** The sheet 审核结果: every finding a row, what the same figure explains below it, then the 尾差. */
export function resultSheet({ outline }: Report): SheetContent {
  const rows = outline.sections.flatMap(({ items }) =>
    items.flatMap(({ lead, under }) =>
      [lead, ...under].map((finding) => [
        `${finding.class}（${CLASS_LABELS[finding.class]}）`,
        finding === lead ? finding.message : `— 同一个数所致：${finding.message}`,
        placesOf(finding),
        finding.left === null ? '' : finding.formula,
      ]),
    ),
  );
  const rounding = outline.rounding.map((finding) => [
    '尾差',
    finding.message,
    placesOf(finding),
    finding.formula,
  ]);
  const all = [...rows, ...rounding];
  return {
    name: '审核结果',
    rows: [HEADING, ...(all.length > 0 ? all : [['', '没有发现问题', '', '']])],
    columnWidths: [90, 420, 220, 360],
  };
}

/** The sheet 自定义规则 as it begins. */
export const CUSTOM_RULES_SHEET: SheetContent = {
  name: CUSTOM_SHEET,
  rows: CUSTOM_EXAMPLES,
  columnWidths: [60, 160, 60, 320, 220],
};

/** The sheet 核实说明. */
export const explanationSheet = (explanations: ReadonlyMap<string, Explanation>): SheetContent => ({
  name: EXPLANATION_SHEET,
  rows: explanationRows(explanations),
  columnWidths: [110, 360, 360, 80],
});
