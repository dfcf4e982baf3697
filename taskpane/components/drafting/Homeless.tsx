import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Drafting } from './useDraft';
import { DROP, HOMELESS_HINT, homelessTitle } from './messages';

const useStyles = makeStyles({
  box: {
    margin: '0 8px 8px 8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: '6px 0 0 0', userSelect: 'text', overflowWrap: 'anywhere' },
});

/** What the user has written and the draft has no place for: not lost, but not in the text either. */
export function Homeless({ drafting }: { readonly drafting: Drafting }) {
  const styles = useStyles();
  const { homeless, drop } = drafting;
  if (homeless.length === 0) return null;
  return (
    <section className={styles.box} aria-label={homelessTitle(homeless.length)}>
      <h2 className={styles.title}>{homelessTitle(homeless.length)}</h2>
      <div className={styles.hint}>{HOMELESS_HINT}</div>
      {homeless.map(({ id, text }) => (
        <div key={id}>
          <p className={styles.text}>{text}</p>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              drop(id);
            }}
          >
            {DROP}
          </Button>
        </div>
      ))}
    </section>
  );
}
