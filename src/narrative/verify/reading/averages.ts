import data from '../data/averages.json';

/** Something that a text gives an average of: which amount of the tables, by what is counted in the text. */
export interface AverageKind {
  readonly name: string;
  /** The formula of the amount. */
  readonly amount: string;
  /** What the counted things are counted in; “人” is “人次” as well. */
  readonly unit: string;
  /** The words before a figure that is this average, and what its sentence has to say besides. */
  readonly lead: RegExp;
  readonly sentence: RegExp;
  /** The words, since the sentence began, before the figure that counts. */
  readonly counted: RegExp;
}

const AVERAGES: readonly AverageKind[] = data.map((each) => ({
  ...each,
  lead: new RegExp(each.lead.pattern),
  sentence: new RegExp(each.sentence.pattern),
  counted: new RegExp(each.counted.pattern),
}));

/** What a figure is the average of, by the words before it. */
export const averageIn = ({
  lead,
  sentence,
}: {
  readonly lead: string;
  readonly sentence: string;
}): AverageKind | undefined => AVERAGES.find((kind) => kind.lead.test(lead) && kind.sentence.test(sentence));
