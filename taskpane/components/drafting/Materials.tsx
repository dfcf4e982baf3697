import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ACCEPTED_BOOK, priorOpened } from '../../messages';
import { FileButton } from '../FileButton';
import * as say from './messages';
import type { Drafting } from './useDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  select: { minWidth: 0 },
});

interface Props {
  readonly drafting: Drafting;
  /** The workbook has been read, so that there is a unit whose wording can be written. */
  readonly isRead: boolean;
}

/** What a draft is made from besides this year's tables and 补充资料: last year's, the wording. */
export function Materials({ drafting, isRead }: Props) {
  const styles = useStyles();
  const { prior, wording } = drafting;
  return (
    <>
      <div className={styles.row}>
        <FileButton label={say.OPEN_PRIOR} accept={ACCEPTED_BOOK} onFile={drafting.openPrior} />
      </div>
      {prior && <div className={styles.note}>{priorOpened(prior.name)}</div>}
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
