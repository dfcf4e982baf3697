import type { Summary } from './summary';
import type { Unit } from './unit';

export const TITLE = '批量审核汇总';
export const UNITS_TITLE = '各单位情况';
export const RULES_TITLE = '最常出错的勾稽关系';
export const UNREADABLE_TITLE = '无法审核的文件';
export const PICTURE_TITLE = '哪些单位错在哪条';
export const FILTER = '按单位、文件名筛选';
export const NOTHING_WRONG = '没有逻辑性错误。';
export const NOTHING_CHECKED = '没有审核成任何文件。';
/** Beside the filter, before and after it is used; # stands for how many are shown. */
export const allOf = (units: number): string => `共 ${units} 个`;
export const shownOf = (units: number): string => `显示 # 个，共 ${units} 个`;

/** What the picture shows, and what it leaves out. */
export function pictureNote(moreUnits: number, moreRules: number): string {
  const left = [
    ...(moreUnits > 0 ? [`另有 ${moreUnits} 个有错误的单位`] : []),
    ...(moreRules > 0 ? [`另有 ${moreRules} 条规则`] : []),
  ];
  const note = '上方是规则编号，内容见上表；颜色越深，错得越多；鼠标停在方块上看是哪条、几处。';
  return left.length === 0 ? note : `${note}只画最多的，${left.join('、')}没有画。`;
}

export const UNIT_COLUMNS = ['单位', '文件', '错误', '需核实', '不规范', '尾差', '说明有误'] as const;
/** Those that count errors. */
export const WRONG_COLUMNS: readonly string[] = ['错误', '说明有误'];
export const RULE_COLUMNS = ['规则', '内容', '单位数', '次数'] as const;
export const UNREADABLE_COLUMNS = ['文件', '原因'] as const;

/** “共 300 个文件：已审核 298 个，其中 120 个没有错误；2 个无法审核”. */
export function totalsLine({ checked, unreadable, clean }: Summary): string {
  const read = `共 ${checked.length + unreadable.length} 个文件：已审核 ${checked.length} 个，其中 ${clean} 个没有错误`;
  return unreadable.length === 0 ? read : `${read}；${unreadable.length} 个无法审核`;
}

export const nameOfUnit = ({ department, file }: Unit): string => (department === '' ? file : department);

/** The cells of a unit's row, in the order of UNIT_COLUMNS. */
export const unitCells = (unit: Unit): readonly (string | number)[] => [
  nameOfUnit(unit),
  unit.file,
  unit.places.逻辑性,
  unit.places.核实性,
  unit.places.规范性,
  unit.rounding,
  unit.wrongClaims ?? '—',
];
