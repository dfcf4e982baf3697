import type { Draft } from '../../../src/narrative/draft/model';
import type { Drafting } from './useDraft';
import { writeSheet } from '../../host/writeSheet';
import { download } from '../download';
import { FILE_NAME, SHEET_NAME } from './messages';

/** The draft with every paragraph as it is shown. */
export const asShown = (draft: Draft, { shown }: Drafting): Draft => ({
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

export const toSheet = (draft: Draft): Promise<void> =>
  writeSheet(
    { name: SHEET_NAME, rows: linesOf(draft).map(([text]) => [text]), columnWidths: [WIDTH_POINTS] },
    true,
  );

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function toWord(draft: Draft): Promise<void> {
  const [{ draftDocument }, { writeDocument }] = await Promise.all([
    import('./engine'),
    import('../../../files/docx/writeDocument'),
  ]);
  download(FILE_NAME, new Uint8Array(await writeDocument(draftDocument(draft))), WORD);
}
