import type { Draft, DraftParagraph, DraftSection } from '../../narrative/draft/model';
import type { DocumentBlock, DocumentRun } from '../document';

/** The text in runs, its open facts marked. */
function runsOf({ text, pending }: DraftParagraph): readonly DocumentRun[] {
  const runs: DocumentRun[] = [];
  let last = 0;
  for (const { start, end } of pending) {
    runs.push(
      { text: text.slice(last, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    last = end;
  }
  runs.push({ text: text.slice(last), marked: false });
  return runs.filter((run) => run.text !== '');
}

export const plainParagraph = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text, marked: false }],
});

export const openParagraph = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text, marked: true }],
});

const paragraph = (each: DraftParagraph): DocumentBlock =>
  each.style === 'heading'
    ? { kind: 'heading', level: 2, text: each.text }
    : { kind: 'paragraph', runs: runsOf(each) };

const section = ({ title, paragraphs }: DraftSection): readonly DocumentBlock[] => [
  { kind: 'heading', level: 1, text: title },
  ...paragraphs.map(paragraph),
];

/** The sections of the explanation as a document prints them. */
export const blocksOf = ({ sections }: Draft): readonly DocumentBlock[] => sections.flatMap(section);
