import type { Decimal } from '../../amount/decimal';
import { unitFactor } from '../../amount/unit';
import type { FindingCell } from '../../rules/finding';
import { findingCell } from '../../rules/findingCell';
import type { Accounts } from '../../tables/model';
import { figuresOf, lookIn, type Lookup } from './lookup';
import { vocabularyOf, type Vocabulary } from './reading/subjects';

/** What the claims of a text are judged by. */
export interface Context {
  readonly accounts: Accounts;
  readonly current: Lookup;
  /** Last year's accounts, where somebody gave them. */
  readonly prior: Lookup | null;
  readonly vocabulary: Vocabulary;
  /** The cells that hold exactly this amount, in 万元. */
  cellsWith(value: Decimal): readonly FindingCell[];
  /** No money went into projects, so that what 06 lists is all there is. */
  onlyBasic(): boolean;
  /** The budget in 07 is the adjusted one (全年预算数), not that of the beginning of the year. */
  hasAdjustedBudget(): boolean;
}

function cellIndex(accounts: Accounts): (value: Decimal) => readonly FindingCell[] {
  const factor = unitFactor(accounts.unit ?? '万元', '万元');
  let index: Map<string, FindingCell[]> | null = null;
  const build = (): Map<string, FindingCell[]> => {
    const made = new Map<string, FindingCell[]>();
    for (const table of accounts.tables) {
      for (const row of table.rows) {
        for (const [i, figure] of row.figures.entries()) {
          const column = table.columns[i];
          if (!figure?.interval || !column) continue;
          const key = figure.interval.value.times(factor).toDecimalPlaces(2).toString();
          const cell = findingCell({ table, row, column, figure });
          const cells = made.get(key);
          if (cells) cells.push(cell);
          else made.set(key, [cell]);
        }
      }
    }
    return made;
  };
  return (value) => (index ??= build()).get(value.toDecimalPlaces(2).toString()) ?? [];
}

export function contextOf(accounts: Accounts, prior: Accounts | null): Context {
  const current = lookIn(accounts);
  return {
    accounts,
    current,
    prior: prior && lookIn(prior),
    vocabulary: vocabularyOf(accounts),
    cellsWith: cellIndex(accounts),
    hasAdjustedBudget: () => {
      const table = accounts.tables.find(({ id }) => id === '07');
      const said = [
        ...(table?.remarks.map(({ text }) => text) ?? []),
        ...(table?.columns.map(({ header }) => header) ?? []),
      ];
      return said.some((text) => /(?:全年|调整)预算/.test(text));
    },
    onlyBasic: () => {
      const projects = figuresOf(
        ['03[合计].项目支出', '求和(03[顶级].项目支出)', '05[合计].项目支出'],
        current,
      );
      return projects.length > 0 && projects.every(({ interval }) => interval.value.isZero());
    },
  };
}
