import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName, lateLine, moreLine, noneLine } from '../../src/report/messages';
import type { Item } from '../../src/report/outline';
import { suspectsOf } from '../../src/report/suspectLines';
import type { Suspect } from '../../src/suspects/suspect';
import { changeOf, OTHER_OFFERS, SEARCH_FAILED, SEARCHING, SUSPECTS } from '../messages';
import type { PaneActions, PaneState } from '../state/paneState';
import type { Located } from '../suspects/useSuspicions';
import { RepairOffer } from './RepairOffer';

const useStyles = makeStyles({
  title: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, marginTop: '8px' },
  note: { marginTop: '8px', color: tokens.colorNeutralForeground2 },
  others: { marginTop: '8px' },
  summary: { cursor: 'pointer' },
});

/** More than the best two of several likely ones are there on request. */
const SHOWN_LIKELY = 2;

export const alsoOf = ({ together }: Suspect): readonly string[] =>
  together.map((each) => changeOf(cellName(each), each.from, each.to));

interface Props {
  readonly item: Item;
  readonly located: Located;
  readonly held: PaneState['held'];
  readonly actions: PaneActions;
}

/** Which cell of a finding is probably wrong and what it should be, to be accepted; or that nobody can say. */
export function Suspects({ item, located, held, actions }: Props) {
  const styles = useStyles();
  const { suspects, more, unlocated } = suspectsOf(item, located.suspicions);
  const isError = [item.lead, ...item.under].some((each) => each.class === '逻辑性');
  const note =
    located.state === 'searching' && isError
      ? SEARCHING
      : located.state === 'failed' && isError
        ? SEARCH_FAILED
        : unlocated && (unlocated === 'late' ? lateLine : noneLine);
  if (note !== null) {
    return (
      <div role="status" className={styles.note}>
        {note}
      </div>
    );
  }
  if (suspects.length === 0) return null;

  const offer = (suspect: Suspect) => (
    <RepairOffer
      key={`${cellName(suspect)} ${suspect.to} ${suspect.together.length}`}
      cell={cellName(suspect)}
      from={suspect.from}
      to={suspect.to}
      certainty={suspect.certainty}
      reason={suspect.reason}
      resolves={suspect.resolves.length}
      also={alsoOf(suspect)}
      holdsFormula={held?.suspect === suspect ? held.formula : null}
      isAccepted={false}
      onGoTo={() => {
        actions.goTo(suspect.ref);
      }}
      onAccept={() => {
        actions.repair(suspect);
      }}
      onUndo={() => undefined}
    />
  );
  const certain = suspects.filter(({ certainty }) => certainty === 'certain');
  const likely = suspects.filter(({ certainty }) => certainty === 'likely');
  const others = likely.slice(SHOWN_LIKELY);
  return (
    <>
      <div className={styles.title}>{SUSPECTS}</div>
      {certain.map(offer)}
      {likely.slice(0, SHOWN_LIKELY).map(offer)}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary className={styles.summary}>{`${OTHER_OFFERS}（${others.length}）`}</summary>
          {others.map(offer)}
        </details>
      )}
      {more > 0 && <div className={styles.note}>{moreLine(more)}</div>}
    </>
  );
}
