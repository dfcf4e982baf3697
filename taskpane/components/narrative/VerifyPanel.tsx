import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Claim, Verdict } from '../../../src/narrative/verify/claim';
import { useNarrative } from '../../state/useNarrative';
import type { ViewProps } from '../../view';
import { FileButton } from '../FileButton';
import { PriorBook } from '../PriorBook';
import { ClaimCard } from './ClaimCard';
import { MarkedText } from './MarkedText';
import * as say from './messages';
import { saveText } from './saveText';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px' },
  count: { minWidth: 'auto' },
  empty: { padding: '8px', color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    padding: '8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const VERDICTS: readonly Verdict[] = ['wrong', 'rounding', 'uncheckable', 'ok'];

/** 核对: a text that is already written, against the tables. */
export function VerifyPanel({ state, actions }: ViewProps) {
  const styles = useStyles();
  const narrative = useNarrative(state.report, state.prior, actions);
  const { source, edits, text, claims } = narrative;
  const [shown, setShown] = useState<Verdict>('wrong');
  const [open, setOpen] = useState<number | null>(null);
  const [copied, setCopied] = useState('');

  const count = (verdict: Verdict): number =>
    (claims ?? []).filter((claim) => claim.verdict === verdict).length;
  const listed = (claims ?? []).filter(({ verdict }) => verdict === shown);
  const current = open === null ? null : ((claims ?? [])[open] ?? null);

  function show(claim: Claim): void {
    setShown(claim.verdict);
    setOpen((claims ?? []).indexOf(claim));
    const [cell] = claim.cells;
    if (cell) actions.goTo(cell.ref);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(say.COPIED);
    } catch {
      // Some hosts refuse the clipboard to a pane; the text itself can still be selected.
      setCopied(say.COPY_REFUSED);
      narrative.edit();
    }
  }

  if (!claims) {
    return (
      <div className={styles.form}>
        <div className={styles.note}>{copied === '' ? say.INTRO : copied}</div>
        <Textarea
          aria-label={say.TEXT}
          placeholder={say.PLACEHOLDER}
          rows={12}
          value={text}
          onChange={(_, { value }) => {
            narrative.setText(value);
          }}
        />
        <div className={styles.row}>
          <FileButton label={say.OPEN} accept={say.ACCEPTED_TEXT} onFile={narrative.open} />
          <PriorBook prior={state.prior} actions={actions} />
        </div>
        {source.name !== '' && <div className={styles.note}>{say.opened(source.name)}</div>}
        <Button appearance="primary" disabled={text.trim() === ''} onClick={narrative.verify}>
          {say.VERIFY}
        </Button>
        {state.activity.kind !== 'none' && (
          <div role="status" className={styles.note}>
            {say.CHECKING_FIRST}
          </div>
        )}
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.form}>
        <div className={styles.row}>
          <Button size="small" onClick={narrative.edit}>
            {say.CHANGE_TEXT}
          </Button>
          <Button size="small" onClick={() => void copy()}>
            {say.COPY}
          </Button>
          <Button
            size="small"
            onClick={() => {
              actions.attempt(async () => {
                await saveText(source, edits, text);
                return null;
              });
            }}
          >
            {say.SAVE}
          </Button>
        </div>
        {copied !== '' && <div className={styles.note}>{copied}</div>}
        {edits.length > 0 && (
          <div className={styles.row}>
            <span className={styles.note}>{say.adopted(edits.length)}</span>
            <Button size="small" appearance="subtle" onClick={narrative.restore}>
              {say.UNDO_ALL}
            </Button>
          </div>
        )}
      </div>
      <section aria-label={say.CLAIMS}>
        <div className={styles.counts}>
          {VERDICTS.map((verdict) => (
            <Button
              key={verdict}
              size="small"
              className={styles.count}
              appearance={verdict === shown ? 'primary' : 'secondary'}
              aria-pressed={verdict === shown}
              disabled={count(verdict) === 0 && verdict !== 'wrong'}
              onClick={() => {
                setShown(verdict);
                setOpen(null);
              }}
            >
              {`${count(verdict)} ${say.COUNTS[verdict]}`}
            </Button>
          ))}
        </div>
        {claims.length === 0 && <div className={styles.empty}>{say.NOTHING}</div>}
        {claims.length > 0 && shown === 'wrong' && listed.length === 0 && (
          <div className={styles.empty}>{say.NONE_WRONG}</div>
        )}
        {listed.map((claim, i) => (
          <ClaimCard
            key={`${claim.start} ${claim.kind} ${i}`}
            claim={claim}
            isOpen={claim === current}
            onOpen={() => {
              if (claim === current) setOpen(null);
              else show(claim);
            }}
            onGoTo={actions.goTo}
            onAdopt={(replacement) => {
              narrative.adopt(claim, replacement);
              setOpen(null);
            }}
          />
        ))}
      </section>
      <h2 className={styles.title}>{say.FULL_TEXT}</h2>
      <MarkedText text={text} claims={claims} current={current} onOpen={show} />
    </div>
  );
}
