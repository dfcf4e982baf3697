import { Decimal } from './decimal';

/** Money units a table may be kept in. The reporting system stores 元; publication is in 万元. */
export type Unit = '元' | '万元' | '亿元';

const YUAN: Readonly<Record<Unit, Decimal>> = {
  元: new Decimal(1),
  万元: new Decimal(10_000),
  亿元: new Decimal(100_000_000),
};

/** How many `to` one `from` is worth: unitFactor('万元', '元') is 10000. */
export function unitFactor(from: Unit, to: Unit): Decimal {
  return YUAN[from].div(YUAN[to]);
}

/** Decimals figures in this unit usually show when the cell itself does not say (万元: two, 元: two). */
export const USUAL_DECIMALS: Readonly<Record<Unit, number>> = { 元: 2, 万元: 2, 亿元: 2 };

/** Reads “万元”, “人民币元”, “人民币（万元）”, “元（人民币）” and the like; null when the text names no money unit. */
export function readUnit(text: string): Unit | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/人民币|[()]|RMB/g, '');
  if (/^亿元/.test(plain)) return '亿元';
  if (/^万(?:元|$)/.test(plain)) return '万元';
  if (/^元/.test(plain)) return '元';
  return null;
}
