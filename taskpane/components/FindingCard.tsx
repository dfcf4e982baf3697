import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Item } from '../../src/report/outline';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import { explanationState, type Explanation } from '../../src/rules/explanations';
import { CLASS_ADVICE, CLASS_LABELS, EXPLANATION_STATES, FORMULA, PLACES, RELATED } from '../messages';
import { Card } from './Card';
import { ExplanationField } from './ExplanationField';
import { Places } from './Places';

const COLORS = { 逻辑性: 'danger', 核实性: 'warning', 规范性: 'informative' } as const;

const useStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, marginTop: '8px' },
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

/** One place that is wrong; opened, with its figures, its cells as links and what the same figure breaks. */
export function FindingCard(props: Props) {
  const { item, isOpen, onOpen, onGoTo, repairs, explanation, onExplain } = props;
  const styles = useStyles();
  const { lead, under } = item;
  const note = lead.class === '核实性' ? EXPLANATION_STATES[explanationState(lead, explanation)] : '';
  return (
    <Card
      badge={CLASS_LABELS[lead.class]}
      color={COLORS[lead.class]}
      title={note === '' ? lead.message : `${lead.message}（${note}）`}
      isOpen={isOpen}
      onOpen={onOpen}
    >
      <div>{CLASS_ADVICE[lead.class]}</div>
      {repairs}
      {lead.left !== null && (
        <>
          <div className={styles.title}>{FORMULA}</div>
          <div>{lead.formula}</div>
        </>
      )}
      <div className={styles.title}>{PLACES}</div>
      <Places cells={lead.cells} onGoTo={onGoTo} />
      {under.length > 0 && (
        <>
          <div className={styles.title}>{RELATED}</div>
          <ul className={styles.list}>
            {under.map((finding) => (
              <li key={finding.id}>
                {finding.message}
                <Places cells={finding.cells} onGoTo={onGoTo} />
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
    </Card>
  );
}
