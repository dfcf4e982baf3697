import type { Interval } from '../../../amount/interval';
import { bind } from './bind';
import type { Context } from '../context';
import { chainsIn, itemOf, itemSubject, type Chain, type Item } from './items';
import { trimsZeros } from './precision';
import { statedInterval } from './quantity';
import { titled, unknownSubject } from './scope';
import type { Located } from './section';
import type { Average, Frame, Unbound } from './statement';
import type { Subject } from './subjects';

/** A 类（款）（项） of the text and the 项 it means, if any does. */
export interface NamedItem {
  readonly located: Located;
  readonly chain: Chain;
  readonly item: Item | null;
  readonly isMisspelt: boolean;
}

/** A paragraph with what its figures say. */
export interface ReadParagraph {
  readonly located: Located;
  readonly frames: readonly Frame[];
  readonly unbound: readonly Unbound[];
  readonly averages: readonly Average[];
  readonly items: readonly NamedItem[];
  /** The 项 that the paragraph is about. */
  readonly about: Item | null;
  /** Amounts that the section has stated up to and with this paragraph, by subject. */
  readonly stated: ReadonlyMap<string, Interval>;
}

/** Reads all paragraphs in order: an 项 named at the head of one is what the next figures are about. */
export function readParagraphs(
  located: readonly Located[],
  { vocabulary }: Context,
): readonly ReadParagraph[] {
  const read: ReadParagraph[] = [];
  const trimmed = trimsZeros(located);
  let about: Subject | null = null;
  let item: Item | null = null;
  let section = '';
  let stated = new Map<string, Interval>();
  for (const each of located) {
    const { paragraph, bodyStart, topic } = each;
    if (each.section !== section || paragraph.kind === 'heading') {
      section = each.section;
      about = null;
      item = null;
      stated = new Map();
    }
    if (paragraph.kind === 'table' || paragraph.kind === 'heading') continue;
    const { text } = paragraph.plain;
    const items = chainsIn(text).flatMap((chain): readonly NamedItem[] => {
      if (!chain.levels.some(({ level }) => level === '项')) return [];
      const found = itemOf(chain, vocabulary);
      return [{ located: each, chain, item: found?.item ?? null, isMisspelt: found?.isMisspelt ?? false }];
    });
    const before = about;
    const bodies = segments(text, bodyStart, items);
    const bound = bodies.map(({ from, subject }, i) => {
      const to = bodies[i + 1]?.start ?? text.length;
      const scope =
        subject === undefined ? before : subject ? itemSubject(subject, vocabulary) : unknownSubject();
      return bind(paragraph, { from, to, topic, about: scope }, vocabulary, trimmed);
    });
    const last = items[items.length - 1];
    if (last) {
      item = last.item;
      about = item ? itemSubject(item, vocabulary) : unknownSubject();
    } else {
      about = titled(text.slice(bodyStart), topic, vocabulary) ?? about;
    }
    const frames = bound.flatMap((part) => part.frames);
    stated = new Map(stated);
    for (const { subject, statements } of frames) {
      if (statements.actual && !stated.has(subject.name))
        stated.set(subject.name, statedInterval(statements.actual.quantity));
    }
    read.push({
      located: each,
      frames,
      unbound: bound.flatMap((part) => part.unbound),
      averages: bound.flatMap((part) => part.averages),
      items,
      about: item,
      stated,
    });
  }
  return read;
}

interface Segment {
  readonly start: number;
  readonly from: number;
  /** undefined: what the text before was about. */
  readonly subject: Item | null | undefined;
}

/** A paragraph may speak of several 项, one after the other. */
function segments(text: string, bodyStart: number, items: readonly NamedItem[]): readonly Segment[] {
  const named = items.map(({ chain, item }): Segment => ({
    start: chain.start,
    from: chain.end,
    subject: item,
  }));
  const [first] = named;
  if (!first) return [{ start: bodyStart, from: bodyStart, subject: undefined }];
  const lead: readonly Segment[] =
    first.start > bodyStart + 12 ? [{ start: bodyStart, from: bodyStart, subject: undefined }] : [];
  return text.length === 0 ? [] : [...lead, ...named];
}
