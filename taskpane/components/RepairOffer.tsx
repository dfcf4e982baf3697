import { Badge, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  ACCEPT,
  ACCEPT_ANYWAY,
  alsoChanged,
  alsoChanges,
  CERTAINTY,
  offered,
  replacesFormula,
  resolved,
  resolvesCount,
  repairName,
  UNDO,
} from '../messages';

const useStyles = makeStyles({
  offer: {
    marginTop: '8px',
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  to: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  /** “04表 G13”. */
  readonly cell: string;
  /** As printed; “空” for a blank. */
  readonly from: string;
  readonly to: string;
  readonly certainty: 'certain' | 'likely';
  /** “漏输数字“2””; '' where nothing explains the change. */
  readonly reason: string;
  /** How many findings are gone when it is accepted. */
  readonly resolves: number;
  /** What has to be changed with it (“04表 G20 799.16 → 810.16”). */
  readonly also: readonly string[];
  /** The formula that stands in the cell, once that is known: it would be lost. */
  readonly holdsFormula: string | null;
  readonly isAccepted: boolean;
  readonly onGoTo: () => void;
  readonly onAccept: () => void;
  readonly onUndo: () => void;
}

/** What a cell should probably hold, what that would settle, and the button that does it or takes it back. */
export function RepairOffer(props: Props) {
  const styles = useStyles();
  const { cell, from, to, certainty, reason, resolves, also, holdsFormula, isAccepted } = props;
  return (
    <div className={styles.offer} role="group" aria-label={repairName(cell, to)}>
      <div className={styles.head}>
        <Link as="button" className={styles.link} onClick={props.onGoTo}>
          {cell}
        </Link>
        {!isAccepted && (
          <Badge appearance="tint" color={certainty === 'certain' ? 'success' : 'informative'}>
            {CERTAINTY[certainty]}
          </Badge>
        )}
      </div>
      {isAccepted ? (
        <div role="status">
          {resolved(from, to)}
          {also.length > 0 && alsoChanged(also.join('、'))}
        </div>
      ) : (
        <>
          <div className={styles.to}>{offered(to, reason)}</div>
          <div>{resolvesCount(from, resolves)}</div>
          {also.length > 0 && <div>{alsoChanges(also.join('、'))}</div>}
          {holdsFormula !== null && <div role="alert">{replacesFormula(holdsFormula)}</div>}
        </>
      )}
      {isAccepted ? (
        <Button size="small" onClick={props.onUndo}>
          {UNDO}
        </Button>
      ) : (
        <Button
          size="small"
          appearance={certainty === 'certain' && holdsFormula === null ? 'primary' : 'secondary'}
          onClick={props.onAccept}
        >
          {holdsFormula === null ? ACCEPT : ACCEPT_ANYWAY}
        </Button>
      )}
    </div>
  );
}
