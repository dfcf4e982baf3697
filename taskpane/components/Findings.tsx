import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { onCommand } from '../commandBus';
import type { RuleClass } from '../../src/rules/rule';
import type { Item } from '../../src/report/outline';
import {
  BY_CLASS,
  BY_TABLE,
  FAULTS,
  NO_FINDINGS,
  NOT_APPLICABLE,
  NOTHING_FITS,
  ROUNDING,
  SEARCH,
  stepped,
} from '../messages';
import { groupsOf, type Grouping } from '../state/findings';
import type { PaneActions, PaneState } from '../state/paneState';
import type { Report } from '../state/report';
import { useSuspicions } from '../suspects/useSuspicions';
import { AcceptedRepairs } from './AcceptedRepairs';
import { Counts } from './Counts';
import { FindingCard } from './FindingCard';
import { Folded } from './Folded';
import { Suspects } from './Suspects';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '0 8px 8px 8px', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0 },
  grouping: { flexShrink: 0, minWidth: 'auto' },
  // The focus stays on 下一处, so a screen reader must be told where that led.
  announced: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  counts: { padding: '8px' },
  group: {
    margin: 0,
    padding: '8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  empty: { padding: '16px 8px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly report: Report;
  readonly accepted: PaneState['accepted'];
  readonly held: PaneState['held'];
  readonly actions: PaneActions;
}

/** All findings, to be filtered, searched and walked through. */
export function Findings({ report, accepted, held, actions }: Props) {
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>('table');
  const [wanted, setOnly] = useState<RuleClass | null>(null);
  const [words, setWords] = useState('');
  // Typing goes before drawing a long list anew.
  const sought = useDeferredValue(words);
  const [open, setOpen] = useState<string | null>(null);
  const [announced, setAnnounced] = useState('');
  const { outline, checked } = report;
  const located = useSuspicions(report);
  const onGoTo = actions.goTo;
  // A class of which the last has been corrected is no filter any more.
  const only = wanted !== null && outline.places[wanted] > 0 ? wanted : null;
  const groups = groupsOf(outline, { grouping, only, search: sought });
  const items = groups.flatMap((group) => group.items);
  const isClean = outline.sections.length === 0;

  function show({ lead, cell }: Item) {
    setOpen(lead.id);
    if (cell) onGoTo(cell);
  }

  /** From the open one on, around the end. */
  function step(by: 1 | -1) {
    const at = items.findIndex(({ lead }) => lead.id === open);
    const to = at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
    const next = items[to];
    if (!next) return;
    show(next);
    setAnnounced(stepped(to + 1, items.length, next.lead.message));
  }

  // The ribbon's buttons must step from where the pane is now, so they are listened to anew each time.
  useEffect(() => {
    const ends = [
      onCommand('previous', () => {
        step(-1);
      }),
      onCommand('next', () => {
        step(1);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  });

  return (
    <>
      <div role="status" className={styles.announced}>
        {announced}
      </div>
      <div className={styles.counts}>
        <Counts report={report} only={only} onOnly={setOnly} />
      </div>
      <AcceptedRepairs accepted={accepted} actions={actions} />
      {isClean ? (
        <div className={styles.empty}>{NO_FINDINGS}</div>
      ) : (
        <>
          <div className={styles.bar}>
            <Input
              className={styles.search}
              size="small"
              type="search"
              aria-label={SEARCH}
              placeholder={SEARCH}
              value={words}
              onChange={(_, { value }) => {
                setWords(value);
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              className={styles.grouping}
              onClick={() => {
                setGrouping(grouping === 'table' ? 'class' : 'table');
              }}
            >
              {grouping === 'table' ? BY_CLASS : BY_TABLE}
            </Button>
          </div>
          {groups.length === 0 && <div className={styles.empty}>{NOTHING_FITS}</div>}
          {groups.map(({ title, items: members }) => (
            <section key={title} aria-label={title}>
              <h2 className={styles.group}>{`${title}（${members.length}）`}</h2>
              {members.map((item) => (
                <FindingCard
                  key={item.lead.id}
                  item={item}
                  isOpen={item.lead.id === open}
                  onOpen={() => {
                    if (item.lead.id === open) setOpen(null);
                    else show(item);
                  }}
                  onGoTo={onGoTo}
                  explanation={report.explanations.get(item.lead.id)}
                  onExplain={actions.explain}
                  repairs={<Suspects item={item} located={located} held={held} actions={actions} />}
                />
              ))}
            </section>
          ))}
        </>
      )}
      <Folded title={FAULTS} isOpen>
        {checked.result.faults.map(({ rule, message }) => `${rule}：${message}`)}
      </Folded>
      <Folded title={ROUNDING}>{outline.rounding.map(({ message }) => message)}</Folded>
      <Folded title={NOT_APPLICABLE} count={checked.result.notApplicable.length}>
        {outline.notApplicable.map(({ reason, rules }) => `${reason}：${rules.join('、')}`)}
      </Folded>
    </>
  );
}
