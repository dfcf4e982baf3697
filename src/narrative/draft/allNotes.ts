import type { Draft } from './model';

/** All that the reader of a draft should know, those of a paragraph with their section. */
export const allNotes = ({ notes, sections }: Draft): readonly string[] => [
  ...notes,
  ...sections.flatMap(({ title, paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.notes.map((note) => `${title}：${note}`)),
  ),
];
