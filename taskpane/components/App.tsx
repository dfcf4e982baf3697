import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onCommand, onShow } from '../commandBus';
import { PRODUCT } from '../messages';
import { useCheck } from '../state/useCheck';
import type { View } from '../view';
import { VIEWS } from '../views';
import { CheckView } from './CheckView';
import { Loaded } from './Loaded';
import { NoticeBar } from './NoticeBar';
import { CHECK_TAB, panelId, Tabs } from './Tabs';

const useStyles = makeStyles({
  provider: { height: '100vh' },
  pane: { height: '100%', minWidth: '280px', display: 'flex', flexDirection: 'column' },
  // Excel shows it above the pane; a screen reader looks for it inside.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  notice: { padding: '8px 8px 0 8px' },
  panel: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    '&[hidden]': { display: 'none' },
  },
});

interface Props {
  readonly theme: Theme;
  readonly views?: readonly View[];
}

/** The pane. What has been shown once stays as it was while another view is looked at. */
export function App({ theme, views = VIEWS }: Props) {
  const styles = useStyles();
  const [state, actions] = useCheck();
  const [shown, setShown] = useState(CHECK_TAB);
  const [opened, setOpened] = useState<readonly string[]>([]);

  function show(id: string) {
    setShown(id);
    setOpened((before) => (before.includes(id) ? before : [...before, id]));
  }

  useEffect(() => {
    const ends = [
      onShow(show),
      onCommand('check', () => {
        show(CHECK_TAB);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const panel = (id: string) =>
    views.length === 0
      ? { className: styles.panel }
      : { className: styles.panel, id: panelId(id), role: 'tabpanel', hidden: shown !== id };
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.pane}>
        <h1 className={styles.title}>{PRODUCT}</h1>
        {views.length > 0 && <Tabs views={views} shown={shown} onShow={show} />}
        <div {...panel(CHECK_TAB)}>
          <CheckView state={state} actions={actions} />
        </div>
        {views.map((view) => (
          <div key={view.id} {...panel(view.id)}>
            {opened.includes(view.id) && (
              <>
                {state.notice && (
                  <div className={styles.notice}>
                    <NoticeBar notice={state.notice} onClose={actions.dismiss} />
                  </div>
                )}
                <Loaded title={view.title} load={view.load} props={{ state, actions }} />
              </>
            )}
          </div>
        ))}
      </main>
    </FluentProvider>
  );
}
