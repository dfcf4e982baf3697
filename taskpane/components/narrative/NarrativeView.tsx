import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewProps } from '../../view';
import { Loaded } from '../Loaded';
import { MODE_LIST, MODES } from './messages';
import { VerifyPanel } from './VerifyPanel';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  hidden: { display: 'none' },
});

type Mode = keyof typeof MODES;

const loadDraft = () => import('../drafting/DraftPanel').then(({ DraftPanel }) => DraftPanel);

/** 说明: draft the explanation from the figures, or check one that is already written. */
export function NarrativeView({ state, actions }: ViewProps) {
  const styles = useStyles();
  const [mode, setMode] = useState<Mode>('draft');
  const [opened, setOpened] = useState<readonly Mode[]>(['draft']);
  return (
    <div className={styles.view}>
      <TabList
        aria-label={MODE_LIST}
        size="small"
        selectedValue={mode}
        onTabSelect={(_, { value }) => {
          setMode(value as Mode);
          setOpened((before) => (before.includes(value as Mode) ? before : [...before, value as Mode]));
        }}
      >
        {(['draft', 'verify'] as const).map((each) => (
          <Tab key={each} value={each}>
            {MODES[each]}
          </Tab>
        ))}
      </TabList>
      {opened.includes('draft') && (
        <div className={mode === 'draft' ? '' : styles.hidden}>
          <Loaded title={MODES.draft} load={loadDraft} props={{ state, actions }} />
        </div>
      )}
      {opened.includes('verify') && (
        <div className={mode === 'verify' ? '' : styles.hidden}>
          <VerifyPanel state={state} actions={actions} />
        </div>
      )}
    </div>
  );
}
