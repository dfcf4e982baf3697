import type { Line, Model } from '../model';
import type { Style } from '../style';
import { amount, type Grid, type GridCell, type GridRow } from './grid';

const PERSONNEL = /^30[13]/;

function codeCells(line: Line | undefined, codes: Style['codes']): readonly GridCell[] {
  const joined = codes === 'withName';
  if (!line) return joined ? [null, null] : [null, null, null];
  const code = line.code ?? '';
  const figure = amount(line.figures['决算数']);
  if (joined) return [`${code}${line.label}`, figure];
  return [codes === 'numeric' ? Number(code) : code, line.label, figure];
}

/** Table 06: 人员经费 in the first list, 公用经费 in the others. */
export function renderEconomic({ lines, personnel, operating }: Model['economic'], style: Style): Grid {
  const staff = lines.filter(({ code }) => PERSONNEL.test(code ?? ''));
  const goods = lines.filter(({ code }) => code?.startsWith('302'));
  const rest = lines.filter((line) => !staff.includes(line) && !goods.includes(line));
  const lists = style.economicLists === 3 ? [staff, goods, rest] : [staff, [...goods, ...rest]];
  const headings =
    style.codes === 'withName' ? ['科目编码及名称', '决算数'] : ['经济分类科目编码', '科目名称', '决算数'];
  const height = Math.max(...lists.map((list) => list.length));
  const body: GridRow[] = Array.from({ length: height }, (_, i) =>
    lists.flatMap((list) => codeCells(list[i], style.codes)),
  );
  const width = headings.length;
  const blanks = (count: number) => Array<null>(count).fill(null);
  // “公用经费合计” stands under the second list, its figure under the last.
  const totals: GridRow = [
    '人员经费合计',
    ...blanks(width - 2),
    amount(personnel),
    '公用经费合计',
    ...blanks((lists.length - 1) * width - 2),
    amount(operating),
  ];
  return {
    title:
      style.titles === 'variant'
        ? '一般公共预算财政拨款基本支出决算明细表'
        : '一般公共预算财政拨款基本支出决算表',
    header: [lists.flatMap(() => headings)],
    body: [...body, totals],
    notes: style.notes ? ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'] : [],
  };
}
