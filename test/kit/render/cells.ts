import { Decimal } from '../../../src/amount/decimal';
import type { Cell } from '../../../src/sheet/snapshot';
import type { Style } from '../style';
import type { AmountCell, GridCell } from './grid';

const FACTOR = { 万元: 1, 元: 10_000, 亿元: 0.0001 };

/** “1,234.56” with a space after the point, in full-width digits where the figure is short. */
function untidy(figure: string): string {
  if (figure.length <= 5)
    return figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const [whole = '', decimals = ''] = figure.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}. ${decimals}`;
}

function amountCell({ figure }: AmountCell, column: number, style: Style): Cell | null {
  if (figure === null) return style.amounts === 'untidyText' ? { column, value: '—' } : null;
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return { column, value: figure };
  const printed = new Decimal(figure).times(FACTOR[style.unit]).toFixed(2);
  switch (style.amounts) {
    case 'numbers':
      return { column, value: Number(printed), format: '#,##0.00' };
    case 'unformatted':
      return { column, value: Number(printed) };
    case 'text':
      return { column, value: printed };
    case 'untidyText':
      return { column, value: untidy(printed) };
  }
}

/** White space as real labels have it: “合 计”, “本年收入合\n计”. */
function spaced(text: string): string {
  if (text.length === 2) return `${text.charAt(0)}\u3000${text.charAt(1)}`;
  return text.length > 4 ? `${text.slice(0, -1)}\n${text.slice(-1)}` : text;
}

/** The cell as the style has it stored; null where nothing is stored. */
export function toCell(cell: GridCell, column: number, style: Style): Cell | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return amountCell(cell, column, style);
  if (typeof cell === 'string' && style.spacing && !/^\d/.test(cell)) return { column, value: spaced(cell) };
  return { column, value: cell };
}
