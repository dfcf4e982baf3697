import { parseFormula, type FormulaError } from '../formula/parse';
import type { Node, Rule as Formula } from '../formula/tree';

/** The two classes accountants know from the reporting system, and the form of what is published. */
export type RuleClass = '逻辑性' | '核实性' | '规范性';
export const RULE_CLASSES: readonly RuleClass[] = ['逻辑性', '核实性', '规范性'];

/** One row of a rule pack, as an accountant may read it. */
export interface RuleData {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  /** In the formula language; see docs/公式语言.md. */
  readonly formula: string;
  /** Why it must hold, and who says so. */
  readonly ground: string;
  /** Rules to look at together with this one. */
  readonly related: readonly string[];
  /** What must be so for the rule to apply, in words, where the formula begins with 若. */
  readonly premise?: string;
  /** Own wording, with formulas in braces; without it the two sides and their difference are told. */
  readonly message?: string;
}

export interface Definition {
  readonly name: string;
  readonly formula: string;
  readonly ground: string;
}

/** A piece of a message: text as it is, or a formula to be filled in. */
export type MessagePart = string | Node;

export interface Rule extends Omit<RuleData, 'class' | 'message'> {
  readonly class: RuleClass;
  readonly parsed: Formula;
  readonly message: readonly MessagePart[] | null;
}

/** A rule that cannot be read: which, and where in its formula. */
export interface UnreadableRule {
  readonly rule: string;
  readonly error: FormulaError;
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly definitions: ReadonlyMap<string, Node>;
  readonly unreadable: readonly UnreadableRule[];
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

function readMessage(template: string): readonly MessagePart[] | FormulaError {
  const parts: MessagePart[] = [];
  let last = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    parts.push(template.slice(last, match.index));
    const parsed = parseFormula(match[1] ?? '');
    if (!parsed.ok)
      return { at: match.index + 1 + parsed.error.at, message: `提示语中${parsed.error.message}` };
    parts.push(parsed.rule.body);
    last = match.index + match[0].length;
  }
  parts.push(template.slice(last));
  return parts;
}

function isRuleClass(text: string): text is RuleClass {
  return (RULE_CLASSES as readonly string[]).includes(text);
}

function readRule(data: RuleData): Rule | FormulaError {
  if (!isRuleClass(data.class))
    return { at: 0, message: `类别“${data.class}”须为 ${RULE_CLASSES.join('、')} 之一` };
  const parsed = parseFormula(data.formula);
  if (!parsed.ok) return parsed.error;
  const message = data.message === undefined ? null : readMessage(data.message);
  if (message && !Array.isArray(message)) return message as FormulaError;
  return {
    ...data,
    class: data.class,
    parsed: parsed.rule,
    message: message as readonly MessagePart[] | null,
  };
}

/** Reads rules and definitions; those that cannot be read are told, never dropped in silence. */
export function readRules(data: readonly RuleData[], definitions: readonly Definition[] = []): RuleSet {
  const rules: Rule[] = [];
  const unreadable: UnreadableRule[] = [];
  for (const each of data) {
    const rule = readRule(each);
    if ('at' in rule) unreadable.push({ rule: each.id, error: rule });
    else rules.push(rule);
  }
  const defined = new Map<string, Node>();
  for (const { name, formula } of definitions) {
    const parsed = parseFormula(formula);
    if (parsed.ok) defined.set(name, parsed.rule.body);
    else unreadable.push({ rule: name, error: parsed.error });
  }
  return { rules, definitions: defined, unreadable };
}

/** Both sets as one; the definitions of either serve both. */
export function joinRules(a: RuleSet, b: RuleSet): RuleSet {
  return {
    rules: [...a.rules, ...b.rules],
    definitions: new Map([...a.definitions, ...b.definitions]),
    unreadable: [...a.unreadable, ...b.unreadable],
  };
}
