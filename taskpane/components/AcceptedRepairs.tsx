import { makeStyles } from '@fluentui/react-components';
import { cellName } from '../../src/report/messages';
import { ACCEPTED } from '../messages';
import type { PaneActions, PaneState } from '../state/paneState';
import { RepairOffer } from './RepairOffer';
import { alsoOf } from './Suspects';

const useStyles = makeStyles({ accepted: { padding: '0 8px 8px 8px' } });

interface Props {
  readonly accepted: PaneState['accepted'];
  readonly actions: PaneActions;
}

/** What the user has accepted, each to be undone: the finding that it was offered for is gone by then. */
export function AcceptedRepairs({ accepted, actions }: Props) {
  const styles = useStyles();
  if (accepted.length === 0) return null;
  return (
    <section aria-label={ACCEPTED} className={styles.accepted}>
      {accepted.map((repair, i) => {
        const { suspect } = repair;
        return (
          <RepairOffer
            key={accepted.length - i}
            cell={cellName(suspect)}
            from={suspect.from}
            to={suspect.to}
            certainty={suspect.certainty}
            reason=""
            resolves={0}
            also={alsoOf(suspect)}
            holdsFormula={null}
            isAccepted
            onGoTo={() => {
              actions.goTo(suspect.ref);
            }}
            onAccept={() => undefined}
            onUndo={() => {
              actions.undo(repair);
            }}
          />
        );
      })}
    </section>
  );
}
