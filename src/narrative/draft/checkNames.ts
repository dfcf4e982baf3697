import { LIBRARY } from '../../calc/library';
import type { Env } from '../../formula/context';
import { childrenOf, type Node } from '../../formula/tree';
import { noPhrase } from './messages';
import type { TemplateProblem } from './model';
import { TURN } from './render';
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

function nodesOf(segments: readonly Segment[]): readonly Node[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'text') return [];
    return segment.kind === 'pending' ? nodesOf(segment.segments) : [segment.node];
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
  const check = (nodes: readonly (Node | null)[], parameters: readonly string[], where: string) => {
    const isKnown = ({ kind, name }: Node & { name: string }) =>
      template.phrases.has(name) ||
      (kind === 'call'
        ? FUNCTIONS.has(name)
        : BOUND.has(name) || parameters.includes(name) || env.words.has(name));
    for (const node of nodes) {
      for (const unknown of node ? unknownNames(node, isKnown) : []) {
        problems.push({ where, at: null, message: noPhrase(unknown.name) });
      }
    }
  };
  const checkWordings = ({ each, variants, place }: Wordings, parameters: readonly string[] = []) => {
    check([each?.where ?? null], parameters, place);
    for (const { when, segments, where } of variants) check([when, ...nodesOf(segments)], parameters, where);
  };
  for (const phrase of template.phrases.values() as Iterable<Phrase>) checkWordings(phrase, phrase.of);
  for (const { id, title, paragraphs } of template.sections) {
    check(nodesOf(title), [], `第${id}节的标题`);
    for (const paragraph of paragraphs) checkWordings(paragraph);
  }
  return problems;
}
