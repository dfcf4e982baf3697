import { makeStyles, tokens } from '@fluentui/react-components';
import { INTRO, INTRO_STEPS } from '../messages';

const useStyles = makeStyles({
  intro: { padding: '4px 12px', lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  steps: { margin: '0', paddingInlineStart: '20px' },
});

/** What is shown before the first check. */
export function Intro() {
  const styles = useStyles();
  return (
    <div className={styles.intro}>
      <p>{INTRO}</p>
      <ol className={styles.steps}>
        {INTRO_STEPS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
