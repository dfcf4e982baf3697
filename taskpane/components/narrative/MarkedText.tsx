import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Claim, Verdict } from '../../../src/narrative/verify/claim';
import { VERDICTS } from './messages';

const useStyles = makeStyles({
  text: {
    padding: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: '0 0 6px 0', contentVisibility: 'auto', containIntrinsicSize: 'auto 40px' },
  claim: {
    display: 'inline',
    padding: 0,
    margin: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { borderBottom: `2px solid ${tokens.colorPaletteRedBorderActive}` },
  rounding: { borderBottom: `2px dashed ${tokens.colorPaletteYellowBorderActive}` },
  uncheckable: { borderBottom: `1px dotted ${tokens.colorNeutralForeground3}` },
  ok: { borderBottom: `1px solid ${tokens.colorPaletteGreenBorderActive}` },
  current: { backgroundColor: tokens.colorBrandBackground2 },
});

/** Claims may lie over one another; the text can be underlined only once. */
const RANK: Readonly<Record<Verdict, number>> = { wrong: 0, rounding: 1, uncheckable: 2, ok: 3 };

/** What is longer is said of the sentence as a whole. */
const LONGEST_UNDERLINED = 40;

interface Piece {
  readonly text: string;
  readonly claim: Claim | null;
}

function piecesOf(text: string, claims: readonly Claim[]): readonly Piece[] {
  const taken: Claim[] = [];
  const inOrder = [...claims]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || RANK[a.verdict] - RANK[b.verdict] || a.end - b.end);
  let at = 0;
  for (const claim of inOrder) {
    // What is said of a whole paragraph stands in the list alone.
    if (claim.start < at || claim.end - claim.start > LONGEST_UNDERLINED) continue;
    taken.push(claim);
    at = claim.end;
  }
  const pieces: Piece[] = [];
  at = 0;
  for (const claim of taken) {
    if (claim.start > at) pieces.push({ text: text.slice(at, claim.start), claim: null });
    pieces.push({ text: text.slice(claim.start, claim.end), claim });
    at = claim.end;
  }
  pieces.push({ text: text.slice(at), claim: null });
  return pieces;
}

/** The pieces of each line, for lines that are out of view need not be drawn. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const { text, claim } of pieces) {
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part !== '') lines[lines.length - 1]?.push({ text: part, claim });
    }
  }
  return lines;
}

interface Props {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly current: Claim | null;
  readonly onOpen: (claim: Claim) => void;
}

/** The text with its claims underlined by what became of them. */
export function MarkedText({ text, claims, current, onOpen }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {linesOf(piecesOf(text, claims)).map((pieces, i) => (
        <p key={i} className={styles.paragraph}>
          {pieces.map(({ text: part, claim }, j) =>
            claim ? (
              <button
                key={j}
                type="button"
                title={VERDICTS[claim.verdict]}
                className={mergeClasses(
                  styles.claim,
                  styles[claim.verdict],
                  claim === current && styles.current,
                )}
                onClick={() => {
                  onOpen(claim);
                }}
              >
                {part}
              </button>
            ) : (
              <span key={j}>{part}</span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
