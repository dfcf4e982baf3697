import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onCommand } from '../commandBus';
import type { RuleClass } from '../../src/rules/rule';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import type { Item } from '../../src/report/outline';
import {
  BY_CLASS,
  BY_TABLE,
  FAULTS,
  NEXT,
  NO_FINDINGS,
  NOT_APPLICABLE,
  NOTHING_FITS,
  PREVIOUS,
  ROUNDING,
  SEARCH,
} from '../messages';
import { groupsOf, type Grouping } from '../state/findings';
import type { Report } from '../state/report';
import { Counts } from './Counts';
import { FindingCard } from './FindingCard';
import { Folded } from './Folded';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '0 8px 8px 8px', alignItems: 'center' },
  search: { flexGrow: 1, width: '100%' },
  counts: { padding: '8px' },
  group: {
    margin: 0,
    padding: '8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  empty: { padding: '16px 8px', color: tokens.colorNeutralForeground2 },
  spacer: { flexGrow: 1 },
});

interface Props {
  readonly report: Report;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onExplain: (finding: Finding, text: string) => void;
}

/** All findings, to be filtered, searched and walked through. */
export function Findings({ report, onGoTo, onExplain }: Props) {
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>('table');
  const [only, setOnly] = useState<RuleClass | null>(null);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const { outline, checked } = report;
  const groups = groupsOf(outline, { grouping, only, search });
  const items = groups.flatMap((group) => group.items);
  const isClean = outline.sections.length === 0;

  function show({ lead, cell }: Item) {
    setOpen(lead.id);
    if (cell) onGoTo(cell);
  }

  /** From the open one on, around the end. */
  function step(by: 1 | -1) {
    const at = items.findIndex(({ lead }) => lead.id === open);
    const next = items[at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length];
    if (next) show(next);
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
      <div className={styles.counts}>
        <Counts report={report} only={only} onOnly={setOnly} />
      </div>
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
              value={search}
              onChange={(_, { value }) => {
                setSearch(value);
              }}
            />
          </div>
          <div className={styles.bar}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setGrouping(grouping === 'table' ? 'class' : 'table');
              }}
            >
              {grouping === 'table' ? BY_CLASS : BY_TABLE}
            </Button>
            <span className={styles.spacer} />
            <Button
              size="small"
              disabled={items.length === 0}
              onClick={() => {
                step(-1);
              }}
            >
              {PREVIOUS}
            </Button>
            <Button
              size="small"
              disabled={items.length === 0}
              onClick={() => {
                step(1);
              }}
            >
              {NEXT}
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
                  onExplain={onExplain}
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
      <Folded title={NOT_APPLICABLE}>
        {outline.notApplicable.map(({ reason, rules }) => `${reason}：${rules.join('、')}`)}
      </Folded>
    </>
  );
}
