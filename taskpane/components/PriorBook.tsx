import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ACCEPTED_BOOK, DROP_PRIOR, OPEN_PRIOR, priorOpened } from '../messages';
import type { PaneActions, PaneState } from '../state/paneState';
import { FileButton } from './FileButton';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  drop: { minWidth: 'auto' },
});

interface Props {
  readonly prior: PaneState['prior'];
  readonly actions: PaneActions;
  /** What last year's workbook is good for here. */
  readonly hint?: string;
}

/** Last year's workbook: one for the whole pane, wherever it is opened. */
export function PriorBook({ prior, actions, hint }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {prior ? (
        <>
          <span className={styles.note}>{priorOpened(prior.name)}</span>
          <Button size="small" appearance="subtle" className={styles.drop} onClick={actions.dropPrior}>
            {DROP_PRIOR}
          </Button>
        </>
      ) : (
        <>
          <FileButton label={OPEN_PRIOR} accept={ACCEPTED_BOOK} onFile={actions.openPrior} />
          {hint !== undefined && <span className={styles.note}>{hint}</span>}
        </>
      )}
    </div>
  );
}
