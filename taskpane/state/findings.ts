import type { Item, Outline } from '../../src/report/outline';
import { RULE_CLASSES, type RuleClass } from '../../src/rules/rule';
import { standardTitle, tableName } from '../../src/tables/layout';
import { plain } from '../../src/tables/text';
import type { Mark } from '../host/marks';

export type Grouping = 'table' | 'class';

export interface Filter {
  readonly grouping: Grouping;
  readonly only: RuleClass | null;
  readonly search: string;
}

export interface ItemGroup {
  readonly title: string;
  readonly items: readonly Item[];
}

function fits({ lead, under }: Item, { only, search }: Filter): boolean {
  if (only !== null && lead.class !== only) return false;
  const wanted = plain(search);
  return wanted === '' || [lead, ...under].some(({ message }) => plain(message).includes(wanted));
}

/** The findings to show, in groups that are not empty. */
export function groupsOf({ sections }: Outline, filter: Filter): readonly ItemGroup[] {
  const shown = sections.map(({ table, items }) => ({
    title: table === null ? '整本工作簿' : `${tableName(table)} ${standardTitle(table)}`,
    items: items.filter((item) => fits(item, filter)),
  }));
  const groups =
    filter.grouping === 'table'
      ? shown
      : RULE_CLASSES.map((each) => ({
          title: each,
          items: shown.flatMap(({ items }) => items.filter(({ lead }) => lead.class === each)),
        }));
  return groups.filter(({ items }) => items.length > 0);
}

const FILLS: Readonly<Record<RuleClass, string>> = {
  逻辑性: '#F9C6C9',
  核实性: '#FFE7A3',
  规范性: '#CFE4FA',
};

/** The cells of all findings, each in the colour of the worst class that names it. */
export function marksOf({ sections }: Outline): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const items = sections.flatMap((section) => section.items);
  for (const each of [...RULE_CLASSES].reverse()) {
    for (const { lead, under } of items) {
      for (const finding of [lead, ...under].filter((candidate) => candidate.class === each)) {
        for (const { ref } of finding.cells)
          marks.set(`${ref.sheet}!${ref.row},${ref.column}`, { ref, fill: FILLS[each] });
      }
    }
  }
  return [...marks.values()];
}
