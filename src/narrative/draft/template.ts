import type { Node, Quantifier } from '../../formula/tree';
import type { CellRef } from '../../sheet/address';
import type { Place } from './place';

/** A piece of a wording. `at` is its offset in the template's text. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly node: Node; readonly at: number }
  | {
      readonly kind: 'pending';
      readonly segments: readonly Segment[];
      readonly at: number;
      readonly mistake?: CellRef;
    };

export interface Variant {
  readonly when: Node | null;
  readonly segments: readonly Segment[];
  readonly place: Place;
  /** Of its condition. */
  readonly whenPlace: Place;
}

export interface Repetition {
  readonly quantifiers: readonly Quantifier[];
  readonly where: Node | null;
  readonly place: Place;
}

export interface Wordings {
  readonly each: Repetition | null;
  readonly variants: readonly Variant[];
  readonly place: Place;
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
  readonly titlePlace: Place;
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
