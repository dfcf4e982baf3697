import type { CellRef } from '../../sheet/address';
import type { TableId } from '../../tables/model';

/** Where a figure of the text comes from: this year's tables, last year's, or the 补充资料 sheet. */
export type SourceKind = '本年' | '上年' | '补充资料';

/** One cell behind a figure. `ref` is of the workbook that `source` names. */
export interface SourceCell {
  readonly source: SourceKind;
  readonly table: TableId | null;
  readonly ref: CellRef;
  readonly row: string;
  readonly column: string;
  /** As the text uses it: 万元 with two decimals, “空” for a blank. */
  readonly value: string;
}

/** A stretch of a paragraph's text; offsets count characters of that text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure of the text, with its cells and its formula with the figures filled in. */
export interface DraftFigure extends Span {
  readonly value: string;
  readonly cells: readonly SourceCell[];
  readonly formula: string;
}

/** What only a person can know; `what` says what is to be filled in. */
export interface PendingFact extends Span {
  readonly what: string;
  /** The rows of the 补充资料 sheet that would answer it, as `whereToFill` takes them. */
  readonly asks: readonly string[];
  /** It is open because the template is wrong in this cell of the sheet 说明模板. */
  readonly mistake?: CellRef;
}

export interface DraftParagraph {
  /** The same after every redraft: section, entry of the template, and the code or name it is repeated for. */
  readonly id: string;
  readonly style: ParagraphStyle;
  readonly text: string;
  readonly figures: readonly DraftFigure[];
  readonly pending: readonly PendingFact[];
  /** What its reader should know of this paragraph; no part of the text. */
  readonly notes: readonly string[];
}

export type ParagraphStyle = 'heading' | 'body';

export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly DraftParagraph[];
}

/** Where a template cannot be read or applied. `at` is the 0-based offset in the text or formula. */
export interface TemplateProblem {
  readonly where: string;
  readonly at: number | null;
  readonly message: string;
  /** Null where the template came with the product. */
  readonly cell: CellRef | null;
}

/** The explanation as drafted, what its reader should know, and what is wrong with the template. */
export interface Draft {
  readonly template: string;
  readonly department: string;
  readonly year: string;
  readonly sections: readonly DraftSection[];
  /** Of the draft as a whole; those of one paragraph stand with it. */
  readonly notes: readonly string[];
  readonly problems: readonly TemplateProblem[];
}
