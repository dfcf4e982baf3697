import type { Draft, DraftParagraph } from '../../../src/narrative/draft/model';

/** A paragraph as it was drafted when it was last accepted, and as the user has changed it. */
export interface Kept {
  readonly drafted: DraftParagraph;
  readonly edited: string | null;
}

/** By the id of the paragraph. */
export type Edits = ReadonlyMap<string, Kept>;

const byId = ({ sections }: Draft): ReadonlyMap<string, DraftParagraph> =>
  new Map(sections.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.id, each] as const)));

/** “十二.采购” → “采购”: another wording may have the paragraph in another section. */
const withoutSection = (id: string): string => id.slice(id.indexOf('.') + 1);

/** Where the paragraph stands in a draft in which its section has another number. */
function placeIn(ids: readonly string[], id: string): string | null {
  const [found, ...others] = ids.filter((each) => withoutSection(each) === withoutSection(id));
  return found === undefined || others.length > 0 ? null : found;
}

/** What the user has written, and nothing else. */
export const ownWords = (edits: Edits): Edits =>
  new Map([...edits].filter(([, { edited }]) => edited !== null));

/**
 * The edits for a new draft. Paragraphs that were not there before are taken as they are; the rest waits to be
 * accepted. What the user has written is never dropped, even where the draft has no place for it any more.
 */
export function carriedOver(before: Edits, draft: Draft): Edits {
  const paragraphs = byId(draft);
  const after = new Map<string, Kept>();
  for (const [id, drafted] of paragraphs) after.set(id, before.get(id) ?? { drafted, edited: null });
  for (const [id, own] of ownWords(before)) {
    if (paragraphs.has(id)) continue;
    const place = placeIn([...paragraphs.keys()], id);
    after.set(place !== null && after.get(place)?.edited === null ? place : id, own);
  }
  return after;
}

/** What the user has written for paragraphs that the draft does not have. */
export function homeless(
  edits: Edits,
  draft: Draft,
): readonly { readonly id: string; readonly text: string }[] {
  const paragraphs = byId(draft);
  return [...ownWords(edits)].flatMap(([id, { edited }]) =>
    paragraphs.has(id) || edited === null ? [] : [{ id, text: edited }],
  );
}

/** What the user has written has no figures that lead to cells, but may still hold open questions. */
export function asEdited(drafted: DraftParagraph, text: string): DraftParagraph {
  const pending = [...text.matchAll(/【待填写[^】]*】/g)].map(({ index, 0: words }) => {
    const fact = drafted.pending.find(({ start, end }) => drafted.text.slice(start, end) === words);
    const { asks = [], mistake } = fact ?? {};
    return { start: index, end: index + words.length, what: words, asks, ...(mistake && { mistake }) };
  });
  return { ...drafted, text, figures: [], pending };
}

/** How a paragraph differs from what it was when it was accepted: in its figures, or only in its wording. */
export function changeIn(kept: Kept | undefined, fresh: DraftParagraph): 'figures' | 'words' | null {
  if (!kept || kept.drafted.text === fresh.text) return null;
  const says = ({ figures, pending }: DraftParagraph): string =>
    [...figures.map(({ value }) => value), ...pending.map(({ what }) => what)].join();
  return says(kept.drafted) === says(fresh) ? 'words' : 'figures';
}
