import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { RULE_CLASSES, type RuleClass } from '../../src/rules/rule';
import { CLASS_LABELS, count, passed, ROUNDING, skipped } from '../messages';
import type { Report } from '../state/report';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  none: { fontSize: tokens.fontSizeBase200, padding: '0 8px' },
  rest: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginTop: '6px' },
});

interface Props {
  readonly report: Report;
  readonly only: RuleClass | null;
  readonly onOnly: (only: RuleClass | null) => void;
}

/** “3 处错误 5 处需核实 …”; a class pressed shows that class alone. */
export function Counts({ report, only, onOnly }: Props) {
  const styles = useStyles();
  const { outline, checked } = report;
  const { summary } = checked.result;
  return (
    <section aria-label="审核结果">
      <div className={styles.buttons}>
        {RULE_CLASSES.map((each) =>
          outline.places[each] === 0 ? (
            <span key={each} className={styles.none}>
              {count(0, CLASS_LABELS[each])}
            </span>
          ) : (
            <ToggleButton
              key={each}
              size="small"
              checked={only === each}
              onClick={() => {
                onOnly(only === each ? null : each);
              }}
            >
              {count(outline.places[each], CLASS_LABELS[each])}
            </ToggleButton>
          ),
        )}
      </div>
      <div className={styles.rest}>
        {[
          count(outline.rounding.length, ROUNDING),
          passed(summary.passed),
          skipped(summary.notApplicable),
        ].join('，')}
      </div>
    </section>
  );
}
