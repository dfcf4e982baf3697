import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import {
  CANCEL,
  CHECK,
  CHECK_AGAIN,
  checking,
  CUSTOM_RULES,
  CLOSE,
  INTRO,
  MARK,
  READING,
  REPORT,
  STALE,
  TO_VALUES,
  UNMARK,
} from '../messages';
import { useCheck } from '../state/useCheck';
import { Findings } from './Findings';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', minWidth: '280px', display: 'flex', flexDirection: 'column' },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { width: '100%' },
  foot: { marginTop: 'auto', padding: '8px', display: 'flex', gap: '4px' },
  intro: { color: tokens.colorNeutralForeground2, padding: '12px 8px', lineHeight: tokens.lineHeightBase400 },
  tools: { display: 'flex', gap: '4px', flexWrap: 'wrap', marginTop: '6px' },
  progress: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '8px' },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly theme: Theme;
}

/** The pane. */
export function App({ theme }: Props) {
  const styles = useStyles();
  const [state, actions] = useCheck();
  const { report, activity, notice, isStale } = state;
  const isBusy = activity.kind !== 'none';
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane}>
        <div className={styles.top}>
          {isBusy ? (
            <Button className={styles.main} onClick={actions.cancel}>
              {CANCEL}
            </Button>
          ) : (
            <Button appearance="primary" className={styles.main} onClick={actions.check}>
              {report ? CHECK_AGAIN : CHECK}
            </Button>
          )}
          {report && (
            <div className={styles.tools} role="toolbar" aria-label="结果操作">
              <Button size="small" disabled={isBusy} onClick={actions.mark}>
                {MARK}
              </Button>
              <Button size="small" disabled={isBusy} onClick={actions.unmark}>
                {UNMARK}
              </Button>
              <Button size="small" disabled={isBusy} onClick={actions.writeReport}>
                {REPORT}
              </Button>
            </div>
          )}
          <div role="status" className={styles.progress}>
            {activity.kind === 'reading' && (
              <>
                <ProgressBar />
                <span className={styles.state}>{READING}</span>
              </>
            )}
            {activity.kind === 'checking' && (
              <>
                <ProgressBar value={activity.done} max={activity.of} />
                <span className={styles.state}>{checking(activity.done, activity.of)}</span>
              </>
            )}
            {isStale && !isBusy && <span className={styles.state}>{STALE}</span>}
          </div>
          {notice && (
            <MessageBar intent={notice.intent} layout="multiline">
              <MessageBarBody>{notice.text}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={actions.dismiss}>
                  {CLOSE}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
        {report ? (
          <Findings report={report} onGoTo={actions.goTo} onExplain={actions.explain} />
        ) : (
          <p className={styles.intro}>{INTRO}</p>
        )}
        <div className={styles.foot}>
          <Button size="small" onClick={actions.toValues}>
            {TO_VALUES}
          </Button>
          <Button size="small" onClick={actions.customRules}>
            {CUSTOM_RULES}
          </Button>
        </div>
      </main>
    </FluentProvider>
  );
}
