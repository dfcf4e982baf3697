import type { Snapshot } from '../sheet/snapshot';
import { readOwnSheet, type OwnRow } from './ownSheet';
import { readRules, type RuleData, type RuleSet, type UnreadableRule } from './rule';

/** The sheet in which an accountant keeps rules of his own. */
export const CUSTOM_SHEET = '自定义规则';

/** Its columns, in the order in which a new sheet has them; they may be moved. */
export const CUSTOM_COLUMNS = ['编号', '名称', '类别', '公式', '说明'] as const;
type CustomColumn = (typeof CUSTOM_COLUMNS)[number];

type CustomRow = OwnRow<CustomColumn>;

const idOf = ({ number, text }: CustomRow): string => text.编号 ?? `${CUSTOM_SHEET}第${number}行`;

function dataOf(row: CustomRow): RuleData {
  const { text } = row;
  return {
    id: idOf(row),
    name: text.名称 ?? text.公式 ?? '',
    class: text.类别 ?? '核实性',
    formula: text.公式 ?? '',
    ground: text.说明 ?? '',
    related: [],
  };
}

/** What hinders a row from being a rule before its formula is read. */
function objection(row: CustomRow, taken: ReadonlySet<string>): string | null {
  if (!row.text.公式) return '没有写公式';
  return taken.has(idOf(row)) ? `编号“${idOf(row)}”已被别的规则使用，请换一个` : null;
}

/**
 * The rules in a workbook's sheet 自定义规则; none where there is no such sheet. `taken` are the ids already in
 * use. What cannot be read is told with its row, never dropped.
 */
export function readCustomRules(snapshot: Snapshot, taken: ReadonlySet<string>): RuleSet {
  const ids = new Set(taken);
  const good: CustomRow[] = [];
  const unreadable: UnreadableRule[] = [];
  for (const row of readOwnSheet(snapshot, CUSTOM_SHEET, CUSTOM_COLUMNS, '公式')) {
    const message = objection(row, ids);
    if (message === null) good.push(row);
    else
      unreadable.push({
        rule: idOf(row),
        error: { at: 0, message: `${CUSTOM_SHEET}第 ${row.number} 行${message}` },
      });
    ids.add(idOf(row));
  }
  const read = readRules(good.map(dataOf));
  const rowNumber = new Map(good.map((row) => [idOf(row), row.number]));
  return {
    ...read,
    unreadable: [
      ...unreadable,
      ...read.unreadable.map(({ rule, error }) => ({
        rule,
        error: { ...error, message: `${CUSTOM_SHEET}第 ${rowNumber.get(rule) ?? 0} 行，${error.message}` },
      })),
    ],
  };
}

/** What a new sheet begins with: the heading and examples that can be changed. */
export const CUSTOM_EXAMPLES: readonly (readonly string[])[] = [
  [...CUSTOM_COLUMNS],
  [
    'ZD-01',
    '公务接待费不超过上年',
    '核实性',
    '07[决算].公务接待费 ≤ 上年.07[决算].公务接待费',
    '厉行节约要求；要给出上年工作簿才会核对',
  ],
  ['ZD-02', '各科目项目支出不为负数', '逻辑性', '每科目(05)：本行.项目支出 ≥ 0', ''],
];
