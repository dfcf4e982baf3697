import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ViewProps } from '../../view';
import { PriorBook } from '../PriorBook';
import * as say from './messages';
import type { Drafting } from './useDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
});

interface Props extends ViewProps {
  readonly drafting: Drafting;
  /** The workbook has been read, so that there is a unit whose wording can be written. */
  readonly isRead: boolean;
}

/** What a draft is made from besides this year's tables and 补充资料: last year's, the wording. */
export function Materials({ drafting, isRead, state, actions }: Props) {
  const styles = useStyles();
  const { wording } = drafting;
  return (
    <>
      <PriorBook prior={state.prior} actions={actions} />
      <Field label={say.TEMPLATE} orientation="horizontal" size="small">
        <Select
          size="small"
          className={styles.select}
          value={wording.value}
          onChange={(_, { value }) => {
            wording.choose(value);
          }}
        >
          {wording.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {isRead && (
        <div className={styles.row}>
          <Button size="small" onClick={wording.makeOwn}>
            {wording.isOwn ? say.SHOW_TEMPLATE : say.MAKE_TEMPLATE}
          </Button>
        </div>
      )}
      {wording.isOwn && (
        <div role="status" className={styles.note}>
          {say.OWN_HINT}
        </div>
      )}
    </>
  );
}
