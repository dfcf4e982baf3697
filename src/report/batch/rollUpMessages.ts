import { address } from '../../sheet/address';
import { tableName } from '../../tables/layout';
import type { RollUpCause } from '../../rules/rollUp';
import type { RolledUnit, RollUpLine, RollUpReport, RollUpSuspectLine } from './rollUpReport';

export const ROLL_UP_TITLE = '汇总核对';
export const ROLL_UP_COLUMNS = [
  '表',
  '单元格',
  '科目或项目',
  '栏',
  '部门的数',
  '各单位之和',
  '相差',
  '可能的原因',
] as const;
export const NETTING =
  '单位之间的往来（上级补助收入与对附属单位补助支出、附属单位上缴收入与上缴上级支出）没有抵销。';
export const NO_ROLL_UP = '没有审核完，不做汇总核对。';
export const totalUnreadable = (file: string, message: string): string => `部门工作簿 ${file}：${message}`;

/** A cause as the list of units has it, after the unit's name. */
export const CAUSES: Readonly<Record<RollUpCause, string>> = {
  leftOut: '没有汇入',
  twice: '汇入了两次',
  only: '只有这个单位有数',
  slip: '这个单位的数疑似录错',
};

const nameOf = ({ department, file }: RolledUnit): string => (department === '' ? file : department);

export function suspectText(suspect: RollUpSuspectLine): string {
  const { why, value, needed, slip } = suspect;
  const about = slip === null ? value : `${value}，若为 ${needed} 则相符：${slip}`;
  return `${nameOf(suspect)}${CAUSES[why]}（${about}）`;
}

export const reasonsText = ({ suspects }: RollUpLine): string =>
  suspects.length === 0 ? '没有哪个单位能单独解释' : suspects.map(suspectText).join('；或');

export const causeText = (cause: RollUpReport['causes'][number]): string =>
  `${nameOf(cause)}${CAUSES[cause.why]}：可以解释 ${cause.count} 处`;

const placeOf = ({ cell }: RollUpLine): string => (cell.table === null ? '' : tableName(cell.table));

export const flawText = (line: RollUpLine): string =>
  `${placeOf(line)} ${address(line.cell.ref)} ${line.cell.row}·${line.cell.column}：部门 ${line.cell.value}，各单位之和 ${line.sum}，相差 ${line.difference}；${reasonsText(line)}`;

/** The cells of a flaw's row, in the order of ROLL_UP_COLUMNS. */
export const flawCells = (line: RollUpLine): readonly string[] => [
  placeOf(line),
  `${line.cell.ref.sheet}!${address(line.cell.ref)}`,
  line.cell.row,
  line.cell.column,
  line.cell.value,
  line.sum,
  line.difference,
  reasonsText(line),
];

/** More names than these are not read. */
const MOST_SILENT = 10;

/** The files that tell nothing of some figures, those with most of them first: “公路局.xlsx（12 个）、客运所.xlsx（1 个）”. */
function silentText(unknown: RollUpReport['unknown']): string {
  const counts = new Map<string, number>();
  for (const file of unknown.flatMap(({ files }) => files)) counts.set(file, (counts.get(file) ?? 0) + 1);
  const named = [...counts].sort(([, a], [, b]) => b - a).map(([file, count]) => `${file}（${count} 个）`);
  const rest = named.length > MOST_SILENT ? `等 ${named.length} 个文件` : '';
  return `${named.slice(0, MOST_SILENT).join('、')}${rest}`;
}

/** “部门.xlsx 与 12 个单位之和：310 个数一致，4 处尾差，2 处不符”, and what stood in the way. */
export function rollUpLines(report: RollUpReport): readonly string[] {
  const { file, unit, units, equal, rounding, flaws, missing, unknown } = report;
  const compared = `${equal} 个数一致，${rounding} 处尾差，${flaws.length} 处不符`;
  return [
    `${file} 与 ${units} 个单位之和（金额单位：${unit}）：${compared}`,
    ...(missing.length > 0
      ? [`有 ${missing.length} 个文件没有审核成，没有加进来，相差可能由此而来：${missing.join('、')}`]
      : []),
    ...(unknown.length > 0
      ? [
          `有 ${unknown.length} 个数没有核对：有的单位没有这张表、没有列到这一级科目，或那里不是数：${silentText(unknown)}`,
        ]
      : []),
    ...(flaws.length > 0 ? [NETTING] : []),
  ];
}
