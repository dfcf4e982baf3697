import type { Supplement } from '../../narrative/supplement/supplement';
import type { DocumentBlock, DocumentRun } from '../document';
import { openParagraph, plainParagraph } from './blocks';
import { DUTIES, DUTIES_OPEN, ORGANISATION, ORGANISATION_OPEN, tableLeftOut } from './messages';
import type { OverviewLine, OverviewSection } from './overview';
import { lastYear } from './staleYears';

interface Part {
  readonly fact: string;
  readonly heading: RegExp;
  readonly title: string;
  readonly open: string;
}

/** What the 补充资料 sheet may say of this year's 概况. */
const PARTS: readonly Part[] = [
  { fact: '部门职责', heading: /职责|职能/, title: DUTIES, open: DUTIES_OPEN },
  { fact: '机构设置', heading: /机构|单位构成/, title: ORGANISATION, open: ORGANISATION_OPEN },
];

const heading = (level: 1 | 2, text: string): DocumentBlock => ({ kind: 'heading', level, text });

function told(supplement: Supplement | undefined, fact: string): readonly DocumentBlock[] | null {
  const value = supplement?.facts.get(fact)?.value;
  if (typeof value !== 'string' || value === '') return null;
  return value
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map(plainParagraph);
}

/** Last year's year is marked: somebody has to see whether what is said of it is still so. */
function runsOf(text: string, year: string): readonly DocumentRun[] {
  const runs: DocumentRun[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(lastYear(year))) {
    runs.push({ text: text.slice(at, index), marked: false }, { text: found, marked: true });
    at = index + found.length;
  }
  return [...runs, { text: text.slice(at), marked: false }].filter((run) => run.text !== '');
}

function blockOf({ kind, text }: OverviewLine, year: string): DocumentBlock {
  if (kind === 'table') return openParagraph(tableLeftOut(Number(text)));
  return kind === 'heading' ? heading(2, text) : { kind: 'paragraph', runs: runsOf(text, year) };
}

/**
 * 第一部分 as it is printed: what 补充资料 says of this year, else what last year's document said, else open.
 * `year` is the year of the accounts, '' where it is not known.
 */
export function overviewBlocks(
  overview: readonly OverviewSection[] | null,
  supplement: Supplement | undefined,
  year: string,
): readonly DocumentBlock[] {
  if (!overview)
    return PARTS.flatMap(({ fact, title, open }) => [
      heading(1, title),
      ...(told(supplement, fact) ?? [openParagraph(open)]),
    ]);
  const home = (part: Part) => overview.find(({ title }) => part.heading.test(title));
  return [
    ...overview.flatMap((section) => {
      const { title, lines } = section;
      const part = PARTS.find((each) => home(each) === section);
      const now = part && told(supplement, part.fact);
      return [
        ...(title === '' ? [] : [heading(1, title)]),
        ...(now ?? lines.map((line) => blockOf(line, year))),
      ];
    }),
    ...PARTS.filter((part) => !home(part)).flatMap(({ fact, title }) => {
      const now = told(supplement, fact);
      return now ? [heading(1, title), ...now] : [];
    }),
  ];
}
