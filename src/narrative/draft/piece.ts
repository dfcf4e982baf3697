import type { DraftFigure, PendingFact } from './model';

/** A stretch of text with what stands in it; offsets from its own beginning. */
export interface Piece {
  readonly text: string;
  readonly figures: readonly DraftFigure[];
  readonly pending: readonly PendingFact[];
}

export const EMPTY: Piece = { text: '', figures: [], pending: [] };

export const words = (text: string): Piece => ({ text, figures: [], pending: [] });

const moved = <T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  by: number,
): readonly T[] =>
  by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

export function join(pieces: readonly Piece[]): Piece {
  let text = '';
  const figures: DraftFigure[] = [];
  const pending: PendingFact[] = [];
  for (const piece of pieces) {
    figures.push(...moved(piece.figures, text.length));
    pending.push(...moved(piece.pending, text.length));
    text += piece.text;
  }
  return { text, figures, pending };
}

/** One piece for each line. No figure and no open fact runs over a line's end. */
export function lines(piece: Piece): readonly Piece[] {
  const result: Piece[] = [];
  let start = 0;
  for (const text of piece.text.split('\n')) {
    const end = start + text.length;
    const inside = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) =>
      moved(
        spans.filter((span) => span.start >= start && span.end <= end),
        -start,
      );
    result.push({ text, figures: inside(piece.figures), pending: inside(piece.pending) });
    start = end + 1;
  }
  return result;
}
