import type { Finding, FindingCell } from '../rules/finding';
import { address } from '../sheet/address';
import { standardTitle, tableName } from '../tables/layout';
import type { TableId } from '../tables/model';
import type { Correction, Suspect } from '../suspects/suspect';
import type { CheckedFile } from './fileReport';
import type { Outline } from './outline';

/** What a finding asks of its reader, by class. */
export const CLASS_TITLES = {
  逻辑性: '错误',
  核实性: '需核实',
  规范性: '不规范',
} as const;

export const ROUNDING_TITLE = '尾差（四舍五入所致，不必改）';
export const NOT_APPLICABLE_TITLE = '未核对的规则和原因（规则编号的含义用 juesuan rules 查看）';
export const FAULTS_TITLE = '规则自身出错（未核对，请反馈）';
export const OTHER_TABLES_TITLE = '另有不在九张表之内的表（未核对）';
export const NO_TABLE_TITLE = '整本工作簿';

export function fileTitle({ file, accounts }: CheckedFile): string {
  const { department, year } = accounts;
  const about = [department, year === null ? null : `${year}年度`].filter(Boolean).join(' ');
  return about === '' ? file : `${about}（${file}）`;
}

export function recognisedLine({ accounts }: CheckedFile): string {
  const ids = accounts.tables.map(({ id }) => id);
  const unit = accounts.unit === null ? '各表没有写金额单位，按万元核对' : `金额单位：${accounts.unit}`;
  return `认出 ${ids.length} 张表（${ids.join('、')}）；${unit}`;
}

/** “4 处错误，4 处需核实，4 处不规范，1 处尾差，1043 项一致，41 条规则不适用”. */
export function countsLine({ result }: CheckedFile, { places, rounding }: Outline): string {
  const { summary } = result;
  return [
    `${places.逻辑性} 处错误`,
    `${places.核实性} 处需核实`,
    `${places.规范性} 处不规范`,
    `${rounding.length} 处尾差`,
    `${summary.passed} 项一致`,
    `${summary.notApplicable} 条规则不适用`,
    ...(summary.faults > 0 ? [`${summary.faults} 条规则自身出错`] : []),
  ].join('，');
}

export function sectionTitle(table: TableId | null, { accounts }: CheckedFile): string {
  if (table === null) return NO_TABLE_TITLE;
  const sheet = accounts.tables.find(({ id }) => id === table)?.sheet;
  return `${tableName(table)} ${standardTitle(table)}${sheet === undefined ? '' : `（工作表“${sheet}”）`}`;
}

/** “04表 G13（1.01）”: a cell to look at, with what it holds. */
export function placeOf({ table, ref, value }: FindingCell): string {
  const where = table === null ? `${ref.sheet}!${address(ref)}` : `${tableName(table)} ${address(ref)}`;
  return value === '' ? where : `${where}（${value}）`;
}

/** “04表 G13（1.01）、05表 C13（12.01）”. */
export const placesOf = ({ cells }: Finding): string => cells.map(placeOf).join('、');

export const relatedTitle = (count: number): string => `同一个数还使另外 ${count} 处不符：`;
export const unreadableLine = (file: string, message: string): string => `${file}：无法审核。${message}`;

/** “04表 G13”. */
export const cellName = ({ table, ref }: Pick<Correction, 'table' | 'ref'>): string =>
  `${tableName(table)} ${address(ref)}`;

/** “疑似：04表 G13 1.01 应为 12.01（漏输数字“2”），改后 3 处不符同时消除”. */
export function suspectLine(suspect: Suspect, isOneOfSeveral: boolean): string {
  const { from, to, reason, resolves, together, certainty } = suspect;
  const lead = certainty === 'certain' ? '疑似' : isOneOfSeveral ? '可能之一' : '可能';
  const also = together.map((each) => `${cellName(each)} 改为 ${each.to}`).join('、');
  const effect = resolves.length > 1 ? `改后 ${resolves.length} 处不符同时消除` : '改后这处不符消除';
  return `${lead}：${cellName(suspect)} ${from} 应为 ${to}（${reason}），${also === '' ? '' : `同时 ${also}，`}${effect}`;
}

export const moreLine = (count: number): string => `另有 ${count} 种改法未列出`;
export const lateLine = '未能定位：牵连的数太多，找不出错在哪一格，请对照算式逐项核对';
export const noneLine = '未能定位：改动这些表里的数也无法使各处相符，请核对是否漏列科目或行';
