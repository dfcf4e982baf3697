import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { checking, READING, STALE } from '../messages';
import type { PaneState } from '../state/paneState';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '6px' },
  // In a column with gaps what is empty must not take one.
  none: { position: 'absolute' },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How far the check is, or that it is about to be made again. Always there: a screen reader must know the place. */
export function CheckProgress({ activity, isStale }: Pick<PaneState, 'activity' | 'isStale'>) {
  const styles = useStyles();
  const isIdle = activity.kind === 'none';
  return (
    <div role="status" className={isIdle && !isStale ? styles.none : styles.progress}>
      {activity.kind === 'reading' && (
        <>
          <ProgressBar aria-label={READING} />
          <span className={styles.state}>{READING}</span>
        </>
      )}
      {activity.kind === 'checking' && (
        <>
          <ProgressBar value={activity.done} max={activity.of} aria-hidden />
          <span className={styles.state}>{checking(activity.done, activity.of)}</span>
        </>
      )}
      {isStale && isIdle && <span className={styles.state}>{STALE}</span>}
    </div>
  );
}
