import { Button, makeStyles } from '@fluentui/react-components';
import { sendCommand } from '../commandBus';
import { MARK, NEXT, PREVIOUS, RESULT_TOOLS, UNMARK } from '../messages';
import type { PaneActions } from '../state/paneState';
import type { Report } from '../state/report';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px' },
  pair: { display: 'flex' },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly report: Report;
  readonly actions: PaneActions;
}

/** What stays at hand however far the list is scrolled; stepping goes the way the ribbon’s buttons go. */
export function ResultTools({ report, actions }: Props) {
  const styles = useStyles();
  const hasFindings = report.outline.sections.length > 0;
  const button = (
    label: string,
    appearance: 'subtle' | 'secondary',
    onClick: () => void,
    isEnabled = true,
  ) => (
    <Button
      size="small"
      className={styles.button}
      appearance={appearance}
      disabled={!isEnabled}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.tools} role="group" aria-label={RESULT_TOOLS}>
      <div className={styles.pair}>
        {button(MARK, 'subtle', actions.mark, hasFindings)}
        {button(UNMARK, 'subtle', actions.unmark)}
      </div>
      <div className={styles.pair}>
        {button(PREVIOUS, 'subtle', () => sendCommand('previous'), hasFindings)}
        {button(NEXT, 'secondary', () => sendCommand('next'), hasFindings)}
      </div>
    </div>
  );
}
