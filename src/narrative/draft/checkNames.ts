import { LIBRARY } from '../../calc/library';
import type { Env } from '../../formula/context';
import { childrenOf, type Node } from '../../formula/tree';
import { noPhrase } from './messages';
import type { TemplateProblem } from './model';
import type { Place } from './place';
import { TURN } from './repetition';
import type { Phrase, Segment, Template, Wordings } from './template';

const FUNCTIONS: ReadonlySet<string> = new Set([
  ...LIBRARY.keys(),
  '有',
  '或零',
  '百分数',
  '含',
  '所缺',
  '主要变动',
]);
const BOUND: ReadonlySet<string> = new Set([TURN, '本格', '本类', '本科目', '本项', '本列']);

/** A formula, and where it stands in the text. */
interface Placed {
  readonly node: Node | null;
  readonly at: number | null;
}

function nodesOf(segments: readonly Segment[]): readonly Placed[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'text') return [];
    return segment.kind === 'pending' ? nodesOf(segment.segments) : [segment];
  });
}

function unknownNames(
  node: Node,
  isKnown: (node: Node & { name: string }) => boolean,
): readonly (Node & { name: string })[] {
  const own = (node.kind === 'name' || node.kind === 'call') && !isKnown(node) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((part) => unknownNames(part, isKnown))];
}

/** Names in a template that nothing answers to, found before the wording that has them is ever used. */
export function checkNames(template: Template, env: Env): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const check = (nodes: readonly Placed[], parameters: readonly string[], place: Place) => {
    const isKnown = ({ kind, name }: Node & { name: string }) =>
      template.phrases.has(name) ||
      (kind === 'call'
        ? FUNCTIONS.has(name)
        : BOUND.has(name) || parameters.includes(name) || env.words.has(name));
    for (const { node, at } of nodes) {
      for (const unknown of node ? unknownNames(node, isKnown) : []) {
        problems.push({ ...place, at, message: noPhrase(unknown.name) });
      }
    }
  };
  const checkWordings = ({ each, variants, place }: Wordings, parameters: readonly string[] = []) => {
    check([{ node: each?.where ?? null, at: null }], parameters, each?.place ?? place);
    for (const { when, segments, ...at } of variants) {
      check([{ node: when, at: null }], parameters, at.whenPlace);
      check(nodesOf(segments), parameters, at.place);
    }
  };
  for (const phrase of template.phrases.values() as Iterable<Phrase>) checkWordings(phrase, phrase.of);
  for (const { title, titlePlace, paragraphs } of template.sections) {
    check(nodesOf(title), [], titlePlace);
    for (const paragraph of paragraphs) checkWordings(paragraph);
  }
  return problems;
}
