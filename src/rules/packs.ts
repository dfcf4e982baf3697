import crossTable from './packs/cross-table.json';
import definitions from './packs/definitions.json';
import form from './packs/form.json';
import inTable from './packs/in-table.json';
import verify from './packs/verify.json';
import { readRules, type RuleData, type RuleSet } from './rule';

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
