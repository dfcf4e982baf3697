import type { Draft, DraftParagraph } from '../../narrative/draft/model';
import { draftTitle } from './messages';

/** Names and reasons from a workbook must not turn into markup. */
const escaped = (text: string): string => text.replace(/([\\`*_#<>|])/g, '\\$1');

const paragraph = ({ style, text }: DraftParagraph): string =>
  style === 'heading' ? `### ${escaped(text)}` : escaped(text);

/** The draft as Markdown: a heading for each section, a paragraph for each paragraph. */
export function draftToMarkdown(draft: Draft): string {
  const sections = draft.sections.flatMap(({ title, paragraphs }) => [
    `## ${escaped(title)}`,
    ...paragraphs.map(paragraph),
  ]);
  return `${[`# ${escaped(draftTitle(draft))}`, ...sections].join('\n\n')}\n`;
}
