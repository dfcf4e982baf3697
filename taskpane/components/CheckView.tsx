import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import {
  CANCEL,
  CHECK,
  CHECK_AGAIN,
  CHECK_TITLE,
  CUSTOM_RULES,
  PRIOR_HINT,
  REPORT,
  TO_VALUES,
} from '../messages';
import { loadEngine } from '../state/loadEngine';
import type { PaneActions } from '../state/paneState';
import type { ViewProps } from '../view';
import { CheckProgress } from './CheckProgress';
import { Intro } from './Intro';
import { Loaded } from './Loaded';
import { NoticeBar } from './NoticeBar';
import { fetchPart } from './parts';
import { PriorBook } from './PriorBook';
import { ResultTools } from './ResultTools';
import { useLasting } from './useLasting';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  prior: { padding: '8px 8px 0 8px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    padding: '4px 0',
    display: 'flex',
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A check after an edit is over before anyone could read that it runs. */
const SHOW_RECHECK_AFTER_MS = 400;

/** With the engine it is what makes the pane heavy; the pane is drawn before it comes. */
const loadFindings = () => import('./Findings').then(({ Findings }) => Findings);

/** What the button needs, fetched once the pane is there. What does not come now is asked for again, and told, then. */
const fetchAhead = () => {
  for (const part of [loadEngine(), fetchPart(loadFindings)]) part.catch(() => undefined);
};

function Foot({ actions, hasReport }: { readonly actions: PaneActions; readonly hasReport: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {hasReport && (
        <Button size="small" appearance="subtle" onClick={actions.writeReport}>
          {REPORT}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={actions.customRules}>
        {CUSTOM_RULES}
      </Button>
      <Button size="small" appearance="subtle" onClick={actions.toValues}>
        {TO_VALUES}
      </Button>
    </div>
  );
}

/** 一键审核 and what it found. */
export function CheckView({ state, actions }: ViewProps) {
  const styles = useStyles();
  const { report, activity, notice, isStale } = state;
  const isRunning = activity.kind !== 'none';
  const isBusy = useLasting(isRunning, report ? SHOW_RECHECK_AFTER_MS : 0);

  useEffect(fetchAhead, []);

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button
          appearance={isBusy ? 'secondary' : 'primary'}
          onClick={isBusy ? actions.cancel : actions.check}
        >
          {isBusy ? CANCEL : report ? CHECK_AGAIN : CHECK}
        </Button>
        <CheckProgress activity={isBusy ? activity : { kind: 'none' }} isStale={isStale} />
        {notice && <NoticeBar notice={notice} onClose={actions.dismiss} />}
        {report && <ResultTools report={report} actions={actions} />}
      </div>
      <div className={styles.prior}>
        <PriorBook prior={state.prior} actions={actions} hint={PRIOR_HINT} />
      </div>
      {report ? (
        <Loaded
          title={CHECK_TITLE}
          load={loadFindings}
          props={{ report, accepted: state.accepted, held: state.held, actions }}
        />
      ) : (
        <Intro />
      )}
      <Foot actions={actions} hasReport={report !== null} />
    </div>
  );
}
