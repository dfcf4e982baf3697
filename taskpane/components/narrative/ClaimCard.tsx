import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { replacementFor } from '../../../src/narrative/verify/adopt';
import type { Claim } from '../../../src/narrative/verify/claim';
import { placeOf } from '../../../src/report/messages';
import type { CellRef } from '../../../src/sheet/address';
import { ADOPT, EXPECTED, STATED, VERDICTS, WHOLE_TEXT } from './messages';

const COLORS = { wrong: 'danger', rounding: 'warning', uncheckable: 'informative', ok: 'success' } as const;

const useStyles = makeStyles({
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
    scrollMarginTop: '48px',
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  head: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '8px',
    borderRadius: '0',
    alignItems: 'flex-start',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  badge: { flexShrink: 0 },
  details: {
    padding: '0 8px 10px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
  },
  sentence: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface Props {
  readonly claim: Claim;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onAdopt: (text: string) => void;
}

/** One thing the text says: what it should be, why, and where that stands. */
export function ClaimCard({ claim, isOpen, onOpen, onGoTo, onAdopt }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { verdict, section, stated, expected, message, sentence, cells } = claim;
  const replacement = replacementFor(claim);
  const says =
    stated === ''
      ? (expected ?? '')
      : expected === null || verdict === 'ok'
        ? stated
        : `${stated} → ${expected}`;
  return (
    <div ref={card} className={mergeClasses(styles.card, isOpen && styles.current)}>
      <Button appearance="subtle" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
        <Badge className={styles.badge} appearance="tint" color={COLORS[verdict]}>
          {VERDICTS[verdict]}
        </Badge>
        <span>{`${section === '' ? WHOLE_TEXT : section}\u3000${says}`}</span>
      </Button>
      {isOpen && (
        <div className={styles.details}>
          {message !== '' && <div>{message}</div>}
          {sentence !== '' && <div className={styles.sentence}>{`${STATED}：${sentence}`}</div>}
          {verdict === 'wrong' && expected !== null && <div>{`${EXPECTED}：${expected}`}</div>}
          {cells.length > 0 && (
            <div className={styles.places}>
              {cells.slice(0, 8).map((cell, i) => (
                <Link
                  key={i}
                  as="button"
                  className={styles.link}
                  onClick={() => {
                    onGoTo(cell.ref);
                  }}
                >
                  {placeOf(cell)}
                </Link>
              ))}
            </div>
          )}
          {replacement !== null && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                onAdopt(replacement);
              }}
            >
              {ADOPT}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
