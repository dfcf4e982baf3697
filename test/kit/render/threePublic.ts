import type { Figures, Model } from '../model';
import type { Style } from '../style';
import { amount, settleHeader, type Grid, type GridRow } from './grid';

type ThreePublic = Model['threePublic'];

/** How each column is headed: alone, or under 公务用车购置及运行费. */
const HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  合计: ['合计', '^'],
  因公出国费: ['因公出国（境）费', '^'],
  公务用车小计: ['公务用车购置及运行维护费', '小计'],
  公务用车购置费: ['<', '公务用车购置费'],
  公务用车运行费: ['<', '公务用车运行维护费'],
  公务接待费: ['公务接待费', '^'],
  会议费: ['会议费', '^'],
  培训费: ['培训费', '^'],
};

const heading = (key: string): readonly [string, string] => HEADINGS[key] ?? [key, '^'];

function blocks({ columns, budget, actual }: ThreePublic, style: Style): Pick<Grid, 'header' | 'body'> {
  const covered = Array<string>(columns.length - 1).fill('<');
  const rows: GridRow[] = [
    ['预算数', ...covered, '决算数', ...covered],
    [...columns, ...columns].map((key) => heading(key)[0]),
    [...columns, ...columns].map((key) => heading(key)[1]),
  ];
  if (style.lineNumbers) rows.push([...columns, ...columns].map((_, i) => i + 1));
  const figures = (values: Figures) => columns.map((key) => amount(values[key]));
  return { header: settleHeader(rows, style.headerCells), body: [[...figures(budget), ...figures(actual)]] };
}

function alternating({ columns, budget, actual }: ThreePublic, style: Style): Pick<Grid, 'header' | 'body'> {
  const rows: GridRow[] = [
    columns.flatMap((key) => [heading(key)[0], '<']),
    columns.flatMap((key) => {
      const [, below] = heading(key);
      return [below, below === '^' ? '^' : '<'];
    }),
    columns.flatMap(() => ['预算数', '决算数']),
  ];
  if (style.lineNumbers) rows.push(columns.flatMap((_, i) => [2 * i + 1, 2 * i + 2]));
  return {
    header: settleHeader(rows, style.headerCells),
    body: [columns.flatMap((key) => [amount(budget[key]), amount(actual[key])])],
  };
}

const DOWN: Readonly<Record<string, string>> = {
  合计: '合计',
  因公出国费: '1．因公出国（境）费',
  公务用车小计: '2．公务用车购置及运行维护费',
  公务用车购置费: '（1）公务用车购置费',
  公务用车运行费: '（2）公务用车运行维护费',
  公务接待费: '3．公务接待费',
  会议费: '4．会议费',
  培训费: '5．培训费',
};

function down({ columns, budget, actual }: ThreePublic): Pick<Grid, 'header' | 'body'> {
  return {
    header: [['项目', '预算数', '决算数']],
    body: columns.map((key) => [DOWN[key] ?? key, amount(budget[key]), amount(actual[key])]),
  };
}

/** Table 07. */
export function renderThreePublic(table: ThreePublic, style: Style): Grid {
  const layouts = { blocks, alternating, down };
  return {
    title:
      style.titles === 'variant'
        ? '一般公共预算财政拨款"三公"经费支出决算表'
        : '一般公共预算财政拨款“三公”经费支出决算表',
    ...layouts[style.threePublic](table, style),
    notes: style.notes ? ['注：本表反映部门本年度“三公”经费支出预决算情况，预算数为2020年全年预算数。'] : [],
  };
}
