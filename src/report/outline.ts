import type { Finding } from '../rules/finding';
import { RULE_CLASSES, type RuleClass } from '../rules/rule';
import type { CellRef } from '../sheet/address';
import type { TableId } from '../tables/model';
import type { CheckedFile } from './fileReport';

/** One place that is wrong: the finding to show, and those that the same figure explains. */
export interface Item {
  readonly lead: Finding;
  readonly under: readonly Finding[];
  /** Where to look first: the figure they share, else the first cell of the finding. */
  readonly cell: CellRef | null;
}

/** What is wrong in one table; null for what belongs to none. */
export interface Section {
  readonly table: TableId | null;
  readonly items: readonly Item[];
}

/** Rules that could not be applied for the same reason. */
export interface Reason {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** A report as people read it: grouped by table, the worst first, one entry for one broken figure. */
export interface Outline {
  /** Places to correct or to look at, by class; not findings: one broken figure is one place. */
  readonly places: Readonly<Record<RuleClass, number>>;
  readonly sections: readonly Section[];
  readonly rounding: readonly Finding[];
  readonly notApplicable: readonly Reason[];
}

const severity = ({ lead }: Item): number => RULE_CLASSES.indexOf(lead.class);

function itemsOf({ result }: CheckedFile): readonly { item: Item; table: TableId | null }[] {
  const failed = new Map(
    result.findings.filter(({ status }) => status === 'failed').map((finding) => [finding.id, finding]),
  );
  const items: { item: Item; table: TableId | null }[] = [];
  for (const { cell, findings } of result.groups) {
    const members = findings.flatMap((id) => failed.get(id) ?? []);
    members.forEach(({ id }) => failed.delete(id));
    const [lead, ...under] = members;
    const shared = lead?.cells.find(
      ({ ref }) => ref.sheet === cell.sheet && ref.row === cell.row && ref.column === cell.column,
    );
    if (lead) items.push({ item: { lead, under, cell }, table: (shared ?? lead.cells[0])?.table ?? null });
  }
  for (const lead of failed.values()) {
    const [first] = lead.cells;
    items.push({ item: { lead, under: [], cell: first?.ref ?? null }, table: first?.table ?? null });
  }
  return items;
}

function sectionsOf(items: readonly { item: Item; table: TableId | null }[]): readonly Section[] {
  const tables = [...new Set(items.map(({ table }) => table))];
  return tables
    .map((table) => ({
      table,
      items: items
        .filter((each) => each.table === table)
        .map(({ item }) => item)
        .sort((a, b) => severity(a) - severity(b)),
    }))
    .sort((a, b) => worst(a) - worst(b) || (a.table ?? '99').localeCompare(b.table ?? '99'));
}

const worst = ({ items }: Section): number => Math.min(...items.map(severity));

export function outlineOf(report: CheckedFile): Outline {
  const items = itemsOf(report);
  const count = (wanted: RuleClass) => items.filter(({ item }) => item.lead.class === wanted).length;
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of report.result.notApplicable) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  }
  return {
    places: { 逻辑性: count('逻辑性'), 核实性: count('核实性'), 规范性: count('规范性') },
    sections: sectionsOf(items),
    rounding: report.result.findings.filter(({ status }) => status === 'rounding'),
    notApplicable: [...reasons].map(([reason, rules]) => ({ reason, rules })),
  };
}
