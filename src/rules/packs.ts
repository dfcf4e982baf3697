import crossTable from './packs/cross-table.json';
import definitions from './packs/definitions.json';
import form from './packs/form.json';
import inTable from './packs/in-table.json';
import verify from './packs/verify.json';
import type { Snapshot } from '../sheet/snapshot';
import { readCustomRules } from './customRules';
import { joinRules, readRules, type RuleData, type RuleSet } from './rule';

export interface Pack {
  readonly name: string;
  readonly rules: readonly RuleData[];
}

/** The rules that come with the product, by the review an accountant knows. */
export const PACKS: readonly Pack[] = [
  { name: '表内审核', rules: inTable },
  { name: '表间审核', rules: crossTable },
  { name: '核实性审核', rules: verify },
  { name: '规范性审核', rules: form },
];

let standard: RuleSet | null = null;

/** All of them, parsed once. */
export function standardRules(): RuleSet {
  standard ??= readRules(
    PACKS.flatMap((pack) => pack.rules),
    definitions,
  );
  return standard;
}

const STANDARD_IDS: ReadonlySet<string> = new Set(PACKS.flatMap(({ rules }) => rules.map(({ id }) => id)));

/** The rules in a workbook's sheet 自定义规则, none of which may take the place of a standard one. */
export const customRules = (snapshot: Snapshot): RuleSet => readCustomRules(snapshot, STANDARD_IDS);

/** The rules for a workbook: all of the standard ones and its own. */
export const rulesFor = (snapshot: Snapshot): RuleSet => joinRules(standardRules(), customRules(snapshot));
