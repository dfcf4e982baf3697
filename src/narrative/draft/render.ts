import { truthOf } from '../../formula/logic';
import type { Env } from '../../formula/context';
import { evaluate } from '../../formula/evaluate';
import { instanceKey, instancesOf } from '../../formula/instances';
import type { CallNode, Node } from '../../formula/tree';
import { FormulaFault, newTrace } from '../../formula/value';
import { isTableId } from '../../formula/context';
import { mainChanges } from './contributions';
import { cellsOf, formulaOf, shownAs } from './figure';
import { brokenTemplate, noWording, pendingText, phraseArguments, tooDeep } from './messages';
import { missingFacts } from './missingFacts';
import type { TemplateProblem } from './model';
import { EMPTY, join, words, type Piece } from './piece';
import { listNote } from './shareNote';
import { substitute, type Meanings } from './substitute';
import type { Phrase, Segment, Template, Variant, Wordings } from './template';

/** What a draft is made with, and what it gathers on the way. */
export interface Drafting {
  readonly template: Template;
  readonly problems: TemplateProblem[];
  readonly notes: Set<string>;
}

/** Where in it we are. */
export interface Scope {
  readonly env: Env;
  readonly meanings: Meanings;
  /** For people, and for what goes wrong here. */
  readonly where: string;
  readonly depth: number;
}

/** One repetition of a paragraph or a list: its text and the name of what it is repeated for. */
export interface Instance {
  readonly key: string;
  readonly scope: Scope;
}

const DEEPEST = 8;
export const TURN = '序号';

export function pending(what: string, asks: readonly string[] = []): Piece {
  const text = pendingText(what);
  return { text, figures: [], pending: [{ start: 0, end: text.length, what, asks }] };
}

/** What is missing, to be said inside 待填写, which takes over what it asks for. */
function missingPiece(node: Node | undefined, { env }: Scope): Piece {
  const asks = node ? missingFacts(node, env) : [];
  const text = asks.join('、');
  return { text, figures: [], pending: [{ start: 0, end: text.length, what: text, asks }] };
}

/** What stands inside is part of the question: its figures are no statements of the text. */
function question(inside: Piece): Piece {
  const what = inside.text.replace(/[【】]|待填写：/g, '');
  return pending(what, [...new Set(inside.pending.flatMap(({ asks }) => asks))]);
}

/** A mistake in the template costs the place where it stands, not the draft. */
function guarded(drafting: Drafting, where: string, at: number | null, make: () => Piece): Piece {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    const known = drafting.problems.some((each) => each.where === where && each.message === error.message);
    if (!known) drafting.problems.push({ where, at: error.at ?? at, message: error.message });
    return pending(brokenTemplate(where));
  }
}

function holds(node: Node | null, scope: Scope): boolean {
  return node === null || truthOf(evaluate(substitute(node, scope.meanings), scope.env)) === 'equal';
}

/** The first wording whose condition holds; null when none does. */
function chosen(variants: readonly Variant[], scope: Scope): Variant | null {
  return variants.find(({ when }) => holds(when, scope)) ?? null;
}

export function renderVariants(wordings: Wordings, scope: Scope, drafting: Drafting): Piece {
  return guarded(drafting, wordings.place, null, () => {
    const variant = chosen(wordings.variants, scope);
    if (!variant) return pending(noWording(wordings.place));
    return renderSegments(variant.segments, { ...scope, where: variant.where }, drafting);
  });
}

/** The repetitions for which a paragraph or list is written; one where it is not repeated. */
export function instances(wordings: Wordings, scope: Scope): readonly Instance[] {
  const { each } = wordings;
  if (!each) return [{ key: '', scope }];
  const found: Instance[] = [];
  for (const bindings of instancesOf(each.quantifiers, scope.env, scope.env.bindings)) {
    const env = { ...scope.env, bindings };
    const turn: Node = { kind: 'text', value: String(found.length + 1) };
    const inner = { ...scope, env, meanings: new Map([...scope.meanings, [TURN, turn]]) };
    if (holds(each.where, inner)) found.push({ key: instanceKey(bindings, env), scope: inner });
  }
  return found;
}

/** Keeps what the user should know of shares that do not add up to 100 %. */
export function noteShares(where: string, pieces: readonly Piece[], { notes }: Drafting): void {
  const note = listNote(where, pieces);
  if (note !== null) notes.add(note);
}

function renderList(phrase: Phrase, scope: Scope, drafting: Drafting): Piece {
  const pieces = instances(phrase, scope).map((each) => renderVariants(phrase, each.scope, drafting));
  if (pieces.length === 0) return EMPTY;
  if (phrase.shares) noteShares(scope.where, pieces, drafting);
  const list = pieces.flatMap((piece, i) => (i === 0 ? [piece] : [words(phrase.separator), piece]));
  return join([words(phrase.before), ...list, words(phrase.after)]);
}

function renderPhrase(phrase: Phrase, node: CallNode | null, scope: Scope, drafting: Drafting): Piece {
  const args = node?.args ?? [];
  const at = node?.at ?? null;
  if (args.length !== phrase.of.length)
    throw new FormulaFault(phraseArguments(phrase.name, phrase.of.length, args.length), at);
  if (scope.depth >= DEEPEST) throw new FormulaFault(tooDeep(phrase.name), at);
  const meanings = new Map(scope.meanings);
  phrase.of.forEach((name, i) => meanings.set(name, args[i] as Node));
  const inner = { ...scope, meanings, depth: scope.depth + 1 };
  return phrase.each ? renderList(phrase, inner, drafting) : renderVariants(phrase, inner, drafting);
}

const textOf = (node: Node | undefined): string => (node?.kind === 'text' ? node.value : '');

/** What only wordings have: the largest contributions to a change, and what is missing. */
function special(node: Node, scope: Scope): Piece | null {
  if (node.kind !== 'call') return null;
  const [first, second] = node.args;
  if (node.name === '所缺') return missingPiece(first, scope);
  if (node.name !== '主要变动') return null;
  const id = textOf(first);
  return isTableId(id) ? words(mainChanges(scope.env, id, textOf(second))) : EMPTY;
}

function renderFormula(unbound: Node, scope: Scope, drafting: Drafting): Piece {
  const node = substitute(unbound, scope.meanings);
  const phrase =
    node.kind === 'call' || node.kind === 'name' ? drafting.template.phrases.get(node.name) : undefined;
  if (phrase) return renderPhrase(phrase, node.kind === 'call' ? node : null, scope, drafting);
  const own = special(node, scope);
  if (own) return own;
  const trace = newTrace();
  const value = evaluate(node, scope.env, trace);
  if (value.kind === 'missing') {
    const asks = missingFacts(node, scope.env);
    return pending(asks.join('、'), asks);
  }
  const { text, isFigure } = shownAs(value, node);
  if (!isFigure) return words(text);
  const figure = {
    start: 0,
    end: text.length,
    value: text,
    cells: cellsOf(trace),
    formula: formulaOf(node, scope.env),
  };
  return { text, figures: [figure], pending: [] };
}

export function renderSegments(segments: readonly Segment[], scope: Scope, drafting: Drafting): Piece {
  return join(
    segments.map((segment) => {
      switch (segment.kind) {
        case 'text':
          return words(segment.text);
        case 'pending':
          return question(renderSegments(segment.segments, scope, drafting));
        case 'formula':
          return guarded(drafting, scope.where, segment.at, () =>
            renderFormula(segment.node, scope, drafting),
          );
      }
    }),
  );
}
