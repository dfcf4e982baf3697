import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useDraft } from './useDraft';
import type { ViewProps } from '../../view';
import { ACCEPTED_BOOK, priorOpened } from '../../messages';
import { FileButton } from '../FileButton';
import { Folded } from '../Folded';
import * as say from './messages';
import { asShown, copy, plainText, toSheet, toWord } from './output';
import { Paragraph } from './Paragraph';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { padding: '8px' },
  title: { margin: '8px 0 4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** 起草: the explanation from the figures, with what only a person can know left open. */
export function DraftPanel({ state, actions }: ViewProps) {
  const styles = useStyles();
  const drafting = useDraft(state.report, actions);
  const { fresh, prior, template } = drafting;
  const [said, setSaid] = useState('');
  const [isSelectable, setSelectable] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const pendingAt = useRef(-1);
  const shown = fresh && asShown(fresh, drafting);
  const pending = (shown?.sections ?? []).reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((count, each) => count + each.pending.length, 0),
    0,
  );

  function nextPending(): void {
    const open = [...(text.current?.querySelectorAll<HTMLElement>('[data-pending]') ?? [])];
    pendingAt.current = (pendingAt.current + 1) % Math.max(1, open.length);
    const next = open[pendingAt.current];
    next?.scrollIntoView({ block: 'center' });
    next?.focus();
  }

  return (
    <div>
      <div className={styles.form}>
        {!shown && <div className={styles.note}>{say.INTRO}</div>}
        <div className={styles.row}>
          <FileButton label={say.OPEN_PRIOR} accept={ACCEPTED_BOOK} onFile={drafting.openPrior} />
          <Button size="small" disabled={!state.report} onClick={drafting.makeSupplement}>
            {say.MAKE_SUPPLEMENT}
          </Button>
        </div>
        {prior && <div className={styles.note}>{priorOpened(prior.name)}</div>}
        <Field label={say.TEMPLATE} orientation="horizontal" size="small">
          <Select
            size="small"
            value={template}
            onChange={(_, { value }) => {
              drafting.setTemplate(value);
            }}
          >
            <option value="">{say.BY_UNIT}</option>
            {drafting.templates.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button appearance={shown ? 'secondary' : 'primary'} onClick={drafting.draft}>
          {shown ? say.DRAFT_AGAIN : say.DRAFT}
        </Button>
        {!shown && state.activity.kind !== 'none' && (
          <div role="status" className={styles.note}>
            {say.READING}
          </div>
        )}
        {shown && (
          <>
            <div className={styles.row}>
              <span>{say.pendingCount(pending)}</span>
              {pending > 0 && (
                <Button size="small" onClick={nextPending}>
                  {say.NEXT_PENDING}
                </Button>
              )}
            </div>
            <div className={styles.row}>
              <Button
                size="small"
                onClick={() => {
                  copy(shown).then(
                    () => {
                      setSaid(say.COPIED);
                    },
                    () => {
                      setSaid(say.COPY_REFUSED);
                      setSelectable(true);
                    },
                  );
                }}
              >
                {say.COPY}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  actions.attempt(async () => {
                    await toSheet(shown);
                    return { intent: 'success', text: say.WRITTEN };
                  });
                }}
              >
                {say.WRITE_SHEET}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  actions.attempt(async () => {
                    await toWord(shown);
                    return null;
                  });
                }}
              >
                {say.EXPORT}
              </Button>
            </div>
            {said !== '' && (
              <div role="status" className={styles.note}>
                {said}
              </div>
            )}
            {isSelectable && (
              <Textarea readOnly aria-label={say.FULL_TEXT} rows={8} value={plainText(shown)} />
            )}
          </>
        )}
      </div>
      {fresh && (
        <>
          {[...fresh.notes, ...fresh.problems.map(({ where, message }) => `${where}：${message}`)].length >
            0 && (
            <Folded title={say.NOTES}>
              {[...fresh.notes, ...fresh.problems.map(({ where, message }) => `${where}：${message}`)]}
            </Folded>
          )}
          <div ref={text} className={styles.text}>
            {fresh.sections.map(({ id, title, paragraphs }) => (
              <section key={id} aria-label={title}>
                <h2 className={styles.title}>{title}</h2>
                {paragraphs.map((paragraph) => (
                  <Paragraph
                    key={paragraph.id}
                    paragraph={paragraph}
                    drafting={drafting}
                    onGoTo={actions.goTo}
                  />
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
