import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { replacementFor } from '../../../src/narrative/verify/adopt';
import type { Claim } from '../../../src/narrative/verify/claim';
import type { CellRef } from '../../../src/sheet/address';
import { Card } from '../Card';
import { Places } from '../Places';
import { ADOPT, EXPECTED, STATED, VERDICTS, WHOLE_TEXT } from './messages';

const COLORS = { wrong: 'danger', rounding: 'warning', uncheckable: 'informative', ok: 'success' } as const;

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** More cells than these are not read. */
const MOST_CELLS = 8;

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
  const { verdict, section, stated, expected, message, sentence, cells } = claim;
  const replacement = replacementFor(claim);
  const says =
    stated === ''
      ? (expected ?? '')
      : expected === null || verdict === 'ok'
        ? stated
        : `${stated} → ${expected}`;
  return (
    <Card
      badge={VERDICTS[verdict]}
      color={COLORS[verdict]}
      title={`${section === '' ? WHOLE_TEXT : section}\u3000${says}`}
      isOpen={isOpen}
      onOpen={onOpen}
    >
      <div className={styles.details}>
        {message !== '' && <div>{message}</div>}
        {sentence !== '' && <div className={styles.sentence}>{`${STATED}：${sentence}`}</div>}
        {verdict === 'wrong' && expected !== null && <div>{`${EXPECTED}：${expected}`}</div>}
        {cells.length > 0 && <Places cells={cells.slice(0, MOST_CELLS)} onGoTo={onGoTo} />}
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
    </Card>
  );
}
