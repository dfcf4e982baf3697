import { parseFormula } from '../../formula/parse';
import type { Node } from '../../formula/tree';
import { normalName } from '../../tables/classification/names';
import { readLabel } from '../../tables/text';
import factData from './facts.json';

/** amount: money; count: a whole number of something; text: words. */
export type FactKind = 'amount' | 'count' | 'text';

/** Something the explanation needs and the tables may lack. */
export interface Fact {
  /** The name it has in templates. */
  readonly name: string;
  readonly group: string;
  /** What a row of the 补充资料 sheet may call it; new sheets use the first. */
  readonly labels: readonly string[];
  readonly kind: FactKind;
  readonly unit: string;
  /** Where it is used, for people. */
  readonly used: string;
  readonly hint: string;
  readonly options: readonly string[];
  /** What the tables, or other facts, know of it; used where the sheet does not say. */
  readonly known: Node | null;
}

interface FactData {
  readonly name: string;
  readonly group: string;
  readonly labels: readonly string[];
  readonly kind: string;
  readonly unit?: string;
  readonly used: string;
  readonly hint?: string;
  readonly options?: readonly string[];
  readonly known?: string;
}

function formula(text: string): Node {
  const parsed = parseFormula(text);
  if (parsed.ok) return parsed.rule.body;
  throw new Error(`facts.json: ${text}: ${parsed.error.message}`);
}

const readFact = ({ unit = '', hint = '', options = [], known, ...data }: FactData): Fact => ({
  ...data,
  kind: data.kind as FactKind,
  unit,
  hint,
  options,
  known: known === undefined ? null : formula(known),
});

export const FACTS: readonly Fact[] = (factData as readonly FactData[]).map(readFact);

/** A row's label without its ordinal, its unit and everything that differs between prints of the same words. */
export const factLabel = (label: string): string =>
  normalName(readLabel(label).text)
    .replace(/\((?:万元|元|个|人次|批次|批|次|人|辆|台|套|台\(套\)|台套)\)$/, '')
    .replace(/[:：、,]/g, '');

const BY_LABEL: ReadonlyMap<string, Fact> = new Map(
  FACTS.flatMap((fact) => [fact.name, ...fact.labels].map((label) => [factLabel(label), fact] as const)),
);

/** The fact that a row's label asks for, or null. */
export const factOf = (label: string): Fact | null => BY_LABEL.get(factLabel(label)) ?? null;
