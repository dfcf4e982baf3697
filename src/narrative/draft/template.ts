import type { Node, Quantifier } from '../../formula/tree';

/** A piece of a wording. `at` is its offset in the template's text. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly node: Node; readonly at: number }
  | { readonly kind: 'pending'; readonly segments: readonly Segment[]; readonly at: number };

export interface Variant {
  readonly when: Node | null;
  readonly segments: readonly Segment[];
  /** For people: “湖南 七 总体 第2种”. */
  readonly where: string;
}

export interface Repetition {
  readonly quantifiers: readonly Quantifier[];
  readonly where: Node | null;
}

export interface Wordings {
  readonly each: Repetition | null;
  readonly variants: readonly Variant[];
  readonly place: string;
  /** The percentages in it are shares of one whole. */
  readonly shares: boolean;
}

export interface ParagraphTemplate extends Wordings {
  readonly id: string;
  readonly heading: boolean;
}

export interface SectionTemplate {
  readonly id: string;
  readonly title: readonly Segment[];
  readonly paragraphs: readonly ParagraphTemplate[];
}

export interface Phrase extends Wordings {
  readonly name: string;
  readonly of: readonly string[];
  readonly separator: string;
  readonly before: string;
  readonly after: string;
}

/** A template with every formula parsed. */
export interface Template {
  readonly name: string;
  readonly units: readonly string[];
  readonly formulas: ReadonlyMap<string, Node>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  readonly sections: readonly SectionTemplate[];
}
