import type { Claim } from '../claim';
import type { Context } from '../context';
import { NO_CELLS } from '../judgement';
import { sectionMissing } from '../messages';
import type { Located, Topic } from '../reading/section';
import requiredData from '../data/required.json';

interface Required {
  readonly name: string;
  /** Any of these topics will do. */
  readonly topics: readonly string[];
  /** Nor is it missing where a section on all appropriations speaks of it in this word. */
  readonly spokenOf?: string;
  /** Required only where this figure is there and not zero. */
  readonly when: string;
}

const REQUIRED: readonly Required[] = requiredData;

/** A text with fewer known sections is a part of an explanation, or none. */
const FEWEST_SECTIONS = 4;

/** Sections that the accounts call for and the text does not have. */
export function absentSections(located: readonly Located[], { current }: Context): readonly Claim[] {
  const topics = new Set<Topic>(located.flatMap(({ topic }) => topic ?? []));
  if (topics.size < FEWEST_SECTIONS) return [];
  const text = located.map(({ paragraph }) => paragraph.plain.text).join('');
  const appropriations = located
    .filter(({ topic }) => topic?.startsWith('财政拨款'))
    .map(({ paragraph }) => paragraph.plain.text)
    .join('');
  return REQUIRED.flatMap(({ name, topics: any, spokenOf, when }): readonly Claim[] => {
    const isThere =
      any.some((topic) => topics.has(topic)) ||
      text.includes(name) ||
      (spokenOf !== undefined && appropriations.includes(spokenOf));
    const figure = isThere ? null : current.figure(when);
    if (!figure || figure.interval.value.isZero()) return [];
    return [
      {
        section: '',
        sentence: '',
        start: 0,
        end: 0,
        kind: 'format',
        stated: '',
        expected: name,
        verdict: 'wrong',
        message: sectionMissing(name),
        cells: NO_CELLS,
      },
    ];
  });
}
