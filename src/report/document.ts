/** A run of text; open facts are marked so that nobody overlooks them. */
export interface DocumentRun {
  readonly text: string;
  readonly marked: boolean;
}

export interface DocumentCell {
  readonly text: string;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** How many columns and rows it covers; what it covers is not listed. */
  readonly span: number;
  readonly down: number;
}

/** A piece of a printed document in the habits of official papers (公文). Levels as in 一、 and （一）. */
export type DocumentBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'part'; readonly number: string; readonly name: string }
  | { readonly kind: 'contents'; readonly title: string; readonly lines: readonly ContentsLine[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly DocumentRun[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly caption: readonly [left: string, right: string];
      readonly header: number;
      readonly rows: readonly (readonly DocumentCell[])[];
      readonly notes: readonly string[];
    };

export interface ContentsLine {
  readonly level: 1 | 2;
  readonly text: string;
}

/** Pages of one orientation. */
export interface DocumentPart {
  readonly landscape: boolean;
  /** Page numbers at the foot; a cover has none. */
  readonly numbered: boolean;
  readonly blocks: readonly DocumentBlock[];
}

export interface PrintedDocument {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
}
