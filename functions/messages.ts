export const notNumber = (text: string): string => `“${text}”不是数字，请改成数字；没有数的留空`;
export const hasUnit = (text: string): string => `“${text}”写有单位，请只写数字，各数用同一单位`;
export const errorInput = (code: string): string => `引用的单元格是错误值 ${code}，请先改正`;
export const wrongShape = (first: string, second: string): string =>
  `各区域大小不同（${first}与${second}），请选同样大小的区域，或其中一个只选一个单元格`;
export const badPlaces = (text: string): string => `小数位“${text}”须为 0 到 10 的整数`;
export const notSingle = (name: string): string => `“${name}”只能给一个值，不能给区域`;
export const notText = (name: string): string => `“${name}”须是文字，请用引号括起来`;
export const noName = (row: number): string => `第 ${row} 项有金额而没有名称，请补上名称`;
export const TOO_LARGE = '结果太大，单元格里放不下，请检查各数是否写错';
