import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Draft } from '../../../src/narrative/draft/model';
import type { ViewProps } from '../../view';
import { Folded } from '../Folded';
import { DraftTools } from './DraftTools';
import { Homeless } from './Homeless';
import { Materials } from './Materials';
import * as say from './messages';
import { More } from './More';
import { asShown } from './output';
import { Paragraph } from './Paragraph';
import { QuestionBar } from './QuestionBar';
import { TemplateMistakes } from './TemplateMistakes';
import { useDraft } from './useDraft';
import { useQuestion } from './useQuestion';
import { WholeDocument } from './WholeDocument';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px' },
  form: { display: 'flex', flexDirection: 'column' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // Stays at hand however far the text is scrolled.
  open: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { padding: '8px' },
  title: { margin: '8px 0 4px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const pendingIn = ({ sections }: Draft): number =>
  sections.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((count, each) => count + each.pending.length, 0),
    0,
  );

/** 起草: the explanation from the figures, with what only a person can know left open. */
export function DraftPanel({ state, actions }: ViewProps) {
  const styles = useStyles();
  const { report } = state;
  const [question, ask] = useQuestion();
  const drafting = useDraft(state, actions, ask);
  const text = useRef<HTMLDivElement>(null);
  const pendingAt = useRef(-1);
  const { fresh } = drafting;
  const shown = fresh && asShown(fresh, drafting);
  const pending = shown ? pendingIn(shown) : 0;

  function nextPending(): void {
    const open = [...(text.current?.querySelectorAll<HTMLElement>('[data-pending]') ?? [])];
    pendingAt.current = (pendingAt.current + 1) % Math.max(1, open.length);
    const next = open[pendingAt.current];
    next?.scrollIntoView({ block: 'center' });
    next?.focus();
  }

  return (
    <div>
      <div className={styles.panel}>
        {!shown && <div className={styles.note}>{say.INTRO}</div>}
        <div className={shown ? styles.row : styles.form}>
          <Button
            appearance={shown ? 'secondary' : 'primary'}
            size={shown ? 'small' : 'medium'}
            onClick={drafting.draft}
          >
            {shown ? say.DRAFT_AGAIN : say.DRAFT}
          </Button>
          {shown && (
            <Button
              appearance={pending > 0 ? 'primary' : 'secondary'}
              size="small"
              onClick={drafting.makeSupplement}
            >
              {say.MAKE_SUPPLEMENT}
            </Button>
          )}
        </div>
        {!shown && state.activity.kind !== 'none' && (
          <div role="status" className={styles.note}>
            {say.READING}
          </div>
        )}
        {!shown && <Materials drafting={drafting} isRead={report !== null} state={state} actions={actions} />}
        {shown && report && (
          <>
            <DraftTools draft={shown} isComplete={pending === 0} attempt={actions.attempt} ask={ask} />
            <More title={say.WHOLE}>
              <WholeDocument draft={shown} snapshot={report.snapshot} attempt={actions.attempt} />
            </More>
            <More title={say.MORE} isOpen={drafting.wording.isOwn}>
              <Materials drafting={drafting} isRead state={state} actions={actions} />
            </More>
          </>
        )}
        {question && <QuestionBar {...question} />}
        {fresh && <TemplateMistakes problems={fresh.problems} onGoTo={actions.goTo} />}
      </div>
      <Homeless drafting={drafting} />
      {fresh && (
        <>
          <Folded title={say.NOTES}>{fresh.notes}</Folded>
          <div className={styles.open}>
            <span>{say.pendingCount(pending)}</span>
            {pending > 0 && (
              <Button size="small" onClick={nextPending}>
                {say.NEXT_PENDING}
              </Button>
            )}
          </div>
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
