/** Every word about suspects that a user reads. */
export const SLIPS = {
  lost: (digits: string) => `漏输数字“${digits}”`,
  doubled: (digit: string) => `重复输入数字“${digit}”`,
  extra: (digits: string) => `多输数字“${digits}”`,
  replaced: (from: string, to: string) => `数字“${to}”误输为“${from}”`,
  swapped: (pair: string) => `相邻两位“${pair}”颠倒`,
  point: '小数点错位',
  sign: '正负号错误',
  yuan: '元未换算为万元',
  blank: '漏填',
  blankTotal: '合计未填',
  text: '不是数字',
  surplus: '此处不应有数',
  row: (label: string) => `误用相邻行“${label}”的数`,
  column: (header: string) => `误用相邻栏“${header}”的数`,
  shiftedUp: '整列数字上移了一行',
  shiftedDown: '整列数字下移了一行',
  total: '合计与各项之和及其他表不符',
  detail: '与其他各处的数不符',
} as const;

export const LAST_DIGIT = '末位可能有尾差，请核对原始数据';

export const joinReasons = (reasons: readonly string[]): string => reasons.join('；');
