import type { Draft } from '../../../src/narrative/draft/model';
import type { Snapshot } from '../../../src/sheet/snapshot';
import type { SheetContent } from '../../host/writeSheet';
import { download } from '../download';
import { loadEngine } from './loadEngine';
import { FILE_NAME, SHEET_NAME, WHOLE_FILE_NAME } from './messages';
import type { Drafting } from './useDraft';
import type { Overview } from './useOverview';

/** The draft with every paragraph as it is shown. */
export const asShown = (draft: Draft, { shown }: Pick<Drafting, 'shown'>): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(shown) })),
});

const linesOf = ({ sections }: Draft): readonly (readonly [text: string, isHeading: boolean])[] =>
  sections.flatMap(({ title, paragraphs }) => [
    [title, true] as const,
    ...paragraphs.map(({ text, style }) => [text, style === 'heading'] as const),
  ]);

export const plainText = (draft: Draft): string =>
  linesOf(draft)
    .map(([text]) => text)
    .join('\n');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const html = (draft: Draft): string =>
  linesOf(draft)
    .map(([text, isHeading]) => (isHeading ? `<p><b>${escape(text)}</b></p>` : `<p>${escape(text)}</p>`))
    .join('');

/** Copies rich and plain text; throws where the host refuses the clipboard. */
export async function copy(draft: Draft): Promise<void> {
  const of = (text: string, type: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/html': of(html(draft), 'text/html'),
    'text/plain': of(plainText(draft), 'text/plain'),
  });
  await navigator.clipboard.write([item]);
}

const WIDTH_POINTS = 600;

/** The sheet 决算说明: a line to a row. */
export const draftSheet = (draft: Draft): SheetContent => ({
  name: SHEET_NAME,
  rows: linesOf(draft).map(([text]) => [text]),
  columnWidths: [WIDTH_POINTS],
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const load = () => Promise.all([loadEngine(), import('../../../files/docx/writeDocument')]);

export async function toWord(draft: Draft): Promise<null> {
  const [{ draftDocument }, { writeDocument }] = await load();
  download(FILE_NAME, new Uint8Array(await writeDocument(draftDocument(draft))), WORD);
  return null;
}

/** The whole published document; says what to look at in what came from last year's. */
export async function toWholeDocument(
  draft: Draft,
  snapshot: Snapshot,
  overview: Overview | null,
): Promise<string> {
  const [{ overviewNote, readSupplement, wholeDocument }, { writeDocument }] = await load();
  const sections = overview?.sections ?? null;
  const document = wholeDocument(draft, snapshot, readSupplement(snapshot), sections);
  download(WHOLE_FILE_NAME, new Uint8Array(await writeDocument(document)), WORD);
  return sections ? overviewNote(sections, draft.year) : '';
}
