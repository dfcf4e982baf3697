import { isTableId } from '../../formula/context';
import { evaluate } from '../../formula/evaluate';
import { childrenOf, type CallNode, type Node } from '../../formula/tree';
import { FormulaFault, newTrace } from '../../formula/value';
import type { CellRef } from '../../sheet/address';
import { mainChanges } from './contributions';
import { cellsOf, formulaOf, shownAs } from './figure';
import { noWording, phraseArguments, tooDeep } from './messages';
import { missingFacts } from './missingFacts';
import { EMPTY, join, words, type Piece } from './piece';
import { holds, instances } from './repetition';
import { guarded, guardedAs, pending, type Drafting, type Scope } from './scope';
import { listNote } from './shareNote';
import { substitute } from './substitute';
import type { Phrase, Segment, Wordings } from './template';

const DEEPEST = 8;

/** What is missing, to be said inside 待填写, which takes over what it asks for. */
function missingPiece(node: Node | undefined, { env }: Scope): Piece {
  const asks = node ? missingFacts(node, env) : [];
  const text = asks.join('、');
  return { text, figures: [], pending: [{ start: 0, end: text.length, what: text, asks }] };
}

/** What stands inside is part of the question: its figures are no statements of the text. */
function question(inside: Piece, mistake: CellRef | undefined): Piece {
  const what = inside.text.replace(/[【】]|待填写：/g, '');
  const asks = [...new Set(inside.pending.flatMap((fact) => fact.asks))];
  return pending(what, asks, mistake ?? inside.pending.find((fact) => fact.mistake)?.mistake);
}

/** The first wording whose condition holds. */
export function renderVariants({ variants, place }: Wordings, scope: Scope, drafting: Drafting): Piece {
  for (const variant of variants) {
    const open = (piece: Piece): Piece | boolean => piece;
    const isMeant = guardedAs(drafting, variant.whenPlace, null, open, () => holds(variant.when, scope));
    if (isMeant === false) continue;
    if (isMeant !== true) return isMeant;
    return guarded(drafting, variant.place, null, () =>
      renderSegments(variant.segments, { ...scope, place: variant.place }, drafting),
    );
  }
  return pending(noWording(place.where), [], place.cell);
}

/** Keeps what the user should know of shares that do not add up to 100 %. */
export function noteShares(pieces: readonly Piece[], { notes }: Drafting): void {
  const note = listNote(pieces);
  if (note !== null) notes.add(note);
}

function renderList(phrase: Phrase, scope: Scope, drafting: Drafting): Piece {
  const pieces = instances(phrase, scope).map((each) => renderVariants(phrase, each.scope, drafting));
  if (pieces.length === 0) return EMPTY;
  if (phrase.shares) noteShares(pieces, drafting);
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

function noteWords(node: Node, drafting: Drafting): void {
  const note = node.kind === 'name' ? drafting.about.get(node.name) : undefined;
  if (note !== undefined) drafting.notes.add(note);
  for (const part of childrenOf(node)) noteWords(part, drafting);
}

function renderFormula(unbound: Node, scope: Scope, drafting: Drafting): Piece {
  const node = substitute(unbound, scope.meanings);
  const phrase =
    node.kind === 'call' || node.kind === 'name' ? drafting.template.phrases.get(node.name) : undefined;
  if (phrase) return renderPhrase(phrase, node.kind === 'call' ? node : null, scope, drafting);
  const own = special(node, scope);
  if (own) return own;
  noteWords(node, drafting);
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
          return question(renderSegments(segment.segments, scope, drafting), segment.mistake);
        case 'formula':
          return guarded(drafting, scope.place, segment.at, () =>
            renderFormula(segment.node, scope, drafting),
          );
      }
    }),
  );
}
