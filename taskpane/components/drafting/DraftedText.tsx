import { makeStyles, tokens } from '@fluentui/react-components';
import type { DraftFigure, DraftParagraph, PendingFact } from '../../../src/narrative/draft/model';
import type { CellRef } from '../../../src/sheet/address';
import { InlineButton } from './InlineButton';
import { CORRECT_HERE, FILL_HERE, priorFigure } from './messages';

const useStyles = makeStyles({
  figure: {
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorBrandStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pending: {
    cursor: 'pointer',
    color: tokens.colorPaletteDarkOrangeForeground1,
    background: tokens.colorPaletteYellowBackground1,
    // Also where 下一处待填 has been clicked: it must be seen where it went.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly figure: DraftFigure }
  | { readonly kind: 'pending'; readonly text: string; readonly fact: PendingFact };

function piecesOf({ text, figures, pending }: DraftParagraph): readonly Piece[] {
  const spans = [
    ...pending.map((fact) => ({
      start: fact.start,
      end: fact.end,
      piece: { kind: 'pending' as const, fact },
    })),
    ...figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      piece: { kind: 'figure' as const, figure },
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, piece } of spans) {
    // A figure inside an open question belongs to the question.
    if (start < at) continue;
    if (start > at) pieces.push({ kind: 'text', text: text.slice(at, start) });
    pieces.push({ ...piece, text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

interface Props {
  readonly paragraph: DraftParagraph;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onFill: (fact: PendingFact) => void;
}

/** A drafted paragraph: its figures lead to their cells, its open questions to where they are answered. */
export function DraftedText({ paragraph, onGoTo, onFill }: Props) {
  const styles = useStyles();
  return (
    <>
      {piecesOf(paragraph).map((piece, i) => {
        if (piece.kind === 'text') return <span key={i}>{piece.text}</span>;
        if (piece.kind === 'pending')
          return (
            <InlineButton
              key={i}
              isPending
              className={styles.pending}
              title={piece.fact.mistake ? CORRECT_HERE : FILL_HERE}
              onPress={() => {
                onFill(piece.fact);
              }}
            >
              {piece.text}
            </InlineButton>
          );
        const { cells, formula } = piece.figure;
        const here = cells.find(({ source }) => source !== '上年');
        return (
          <InlineButton
            key={i}
            className={styles.figure}
            title={here ? formula : priorFigure(formula)}
            onPress={() => {
              if (here) onGoTo(here.ref);
            }}
          >
            {piece.text}
          </InlineButton>
        );
      })}
    </>
  );
}
