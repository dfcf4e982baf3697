import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft } from '../../../src/narrative/draft/model';
import type { Snapshot } from '../../../src/sheet/snapshot';
import type { PaneActions } from '../../state/paneState';
import { FileButton } from '../FileButton';
import { EXPORT_WHOLE, OPEN_OVERVIEW, overviewOpened, WHOLE_INTRO } from './messages';
import { toWholeDocument } from './output';
import { useOverview } from './useOverview';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly draft: Draft;
  readonly snapshot: Snapshot;
  readonly attempt: PaneActions['attempt'];
}

/** The whole published document, for those who publish it in one piece. */
export function WholeDocument({ draft, snapshot, attempt }: Props) {
  const styles = useStyles();
  const [overview, openOverview] = useOverview(attempt);
  const [told, setTold] = useState('');
  return (
    <>
      <div className={styles.note}>{overview ? overviewOpened(overview.name) : WHOLE_INTRO}</div>
      <div className={styles.row}>
        <FileButton label={OPEN_OVERVIEW} accept=".docx,.doc" onFile={openOverview} />
        <Button
          size="small"
          onClick={() => {
            attempt(async () => {
              setTold(await toWholeDocument(draft, snapshot, overview));
              return null;
            });
          }}
        >
          {EXPORT_WHOLE}
        </Button>
      </div>
      {told !== '' && (
        <div role="status" className={styles.note}>
          {told}
        </div>
      )}
    </>
  );
}
