import type { Paragraph } from './paragraphs';

/** Part three of the published document, or what the text consists of where it has no parts. */
export interface Outline {
  readonly explanation: readonly Paragraph[];
  /** The other parts: 概况, 决算表, 名词解释, 附件. */
  readonly rest: readonly Paragraph[];
}

const EXPLAINS = /说明|情况分析/;
const OTHER_PART = /概况|名词|附件|附表|决算表$|公开表|职责/;

interface Part {
  readonly title: string;
  readonly paragraphs: Paragraph[];
}

const length = ({ paragraphs }: Part): number =>
  paragraphs.reduce((total, { kind, plain }) => total + (kind === 'table' ? 0 : plain.text.length), 0);

function partsOf(paragraphs: readonly Paragraph[]): readonly Part[] {
  const parts: { title: string; paragraphs: Paragraph[] }[] = [{ title: '', paragraphs: [] }];
  let opening = false;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'part') {
      parts.push({ title: paragraph.plain.text, paragraphs: [] });
      // “第三部分” alone; its title follows on the next lines.
      opening = paragraph.plain.text.length < 8;
      continue;
    }
    const last = parts[parts.length - 1] as (typeof parts)[number];
    if (opening && paragraph.kind === 'body' && paragraph.plain.text.length < 50) {
      last.title += paragraph.plain.text;
    } else opening = false;
    last.paragraphs.push(paragraph);
  }
  return parts;
}

/**
 * Finds the explanation among the parts of a published document: the longest part whose title says so, for the
 * contents name it too. A text without such parts is the explanation.
 */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const parts = partsOf(paragraphs);
  const candidates = parts
    .slice(1)
    .filter(({ title }) => EXPLAINS.test(title) && !OTHER_PART.test(title.replace(/说明.*/, '')));
  const best = candidates.reduce<Part | null>(
    (longest, part) => (longest && length(longest) >= length(part) ? longest : part),
    null,
  );
  if (!best) return { explanation: paragraphs, rest: [] };
  return {
    explanation: best.paragraphs,
    rest: parts.filter((part) => part !== best).flatMap((part) => part.paragraphs),
  };
}
