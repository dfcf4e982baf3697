import type { TemplateColumn } from './templateColumns';

/** Where a piece of a template stands in a workbook; row and columns 0-based. */
export interface TemplateSource {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
}

/** A piece of a template; `source` only where that came from a sheet. */
interface Sourced {
  readonly source?: TemplateSource;
}

/** A wording with the condition under which it is used; the first whose condition holds is taken. */
export interface VariantData extends Sourced {
  /** A formula; always used where absent. */
  readonly when?: string;
  /** Text with formulas in braces; a line break begins a new paragraph. */
  readonly text: string;
}

/** A paragraph, as an accountant may read it: one wording, or several to choose from. */
export interface ParagraphData extends Sourced {
  readonly id: string;
  /** A sub-heading (“（一）总体情况”) instead of body text. */
  readonly heading?: boolean;
  /** 每科目(05): the paragraph is repeated. */
  readonly each?: string;
  /** For which of the repetitions; for all where absent. */
  readonly where?: string;
  /** The percentages in it are shares of one whole. */
  readonly shares?: boolean;
  readonly variants: readonly VariantData[];
}

export interface SectionData extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly ParagraphData[];
}

/** A piece of wording or a list that paragraphs use by its name: 与上年相比(本年，上年). */
export interface PhraseData extends Sourced {
  readonly name: string;
  readonly of?: readonly string[];
  /** Makes it a list: each repetition for which `where` holds, joined by `separator`. */
  readonly each?: string;
  readonly where?: string;
  readonly separator?: string;
  /** Said before and after a list that is not empty. */
  readonly before?: string;
  readonly after?: string;
  /** The percentages of the list are shares of one whole. */
  readonly shares?: boolean;
  readonly variants: readonly VariantData[];
}

/** A named formula: 三公决算. */
export interface FormulaData extends Sourced {
  readonly name: string;
  readonly formula: string;
}

export interface TemplateData {
  readonly name: string;
  /** Words in a unit's name by which the template is chosen where none is asked for. */
  readonly units: readonly string[];
  readonly formulas: readonly FormulaData[];
  readonly phrases: readonly PhraseData[];
  readonly sections: readonly SectionData[];
}
