import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Item } from '../../src/report/outline';
import { placeOf } from '../../src/report/messages';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import { explanationState, type Explanation } from '../../src/rules/explanations';
import { CLASS_ADVICE, CLASS_LABELS, EXPLANATION_STATES, FORMULA, PLACES, RELATED } from '../messages';
import { ExplanationField } from './ExplanationField';

const COLORS = { 逻辑性: 'danger', 核实性: 'warning', 规范性: 'informative' } as const;

const useStyles = makeStyles({
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
    // What stays at the top and the foot of the pane must not lie over it.
    scrollMarginTop: '96px',
    scrollMarginBottom: '40px',
  },
  // A line beside it, for those who cannot tell the shades apart.
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
    lineHeight: tokens.lineHeightBase300,
  },
  badge: { flexShrink: 0 },
  details: {
    padding: '0 8px 10px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  title: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, marginTop: '8px' },
  places: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: '16px' },
});

interface Props {
  readonly item: Item;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly explanation: Explanation | undefined;
  readonly onExplain: (finding: Finding, text: string) => void;
  /** What may be put right, shown in an open finding. */
  readonly repairs: ReactNode;
}

function Places({ finding, onGoTo }: { readonly finding: Finding; readonly onGoTo: Props['onGoTo'] }) {
  const styles = useStyles();
  return (
    <div className={styles.places}>
      {finding.cells.map((cell, i) => (
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
  );
}

/** One place that is wrong; opened, with its figures, its cells as links and what the same figure breaks. */
export function FindingCard(props: Props) {
  const { item, isOpen, onOpen, onGoTo, repairs, explanation, onExplain } = props;
  const styles = useStyles();
  const { lead, under } = item;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const note = lead.class === '核实性' ? EXPLANATION_STATES[explanationState(lead, explanation)] : '';
  return (
    <div ref={card} className={mergeClasses(styles.card, isOpen && styles.current)}>
      <Button appearance="subtle" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
        <Badge className={styles.badge} appearance="tint" color={COLORS[lead.class]}>
          {CLASS_LABELS[lead.class]}
        </Badge>
        <span>{note === '' ? lead.message : `${lead.message}（${note}）`}</span>
      </Button>
      {isOpen && (
        <div className={styles.details}>
          <div>{CLASS_ADVICE[lead.class]}</div>
          {repairs}
          {lead.left !== null && (
            <>
              <div className={styles.title}>{FORMULA}</div>
              <div>{lead.formula}</div>
            </>
          )}
          <div className={styles.title}>{PLACES}</div>
          <Places finding={lead} onGoTo={onGoTo} />
          {under.length > 0 && (
            <>
              <div className={styles.title}>{RELATED}</div>
              <ul className={styles.list}>
                {under.map((finding) => (
                  <li key={finding.id}>
                    {finding.message}
                    <Places finding={finding} onGoTo={onGoTo} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {lead.class === '核实性' && (
            <ExplanationField
              finding={lead}
              explanation={explanation}
              onSave={(text) => {
                onExplain(lead, text);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
