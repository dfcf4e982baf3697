import { Badge, Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftParagraph } from '../../../src/narrative/draft/model';
import type { CellRef } from '../../../src/sheet/address';
import type { Drafting } from './useDraft';
import { DraftedText } from './DraftedText';
import { CHANGED, DONE, EDIT, IS_EDITED, PARAGRAPH, TAKE_NEW } from './messages';

const useStyles = makeStyles({
  paragraph: { margin: '0 0 8px 0', lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  // Behind the last word, so that a paragraph takes no line more.
  tools: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: '4px',
    alignItems: 'center',
    marginInlineStart: '4px',
  },
  tool: { minWidth: 'auto', padding: '0 4px', color: tokens.colorNeutralForeground3 },
  box: { width: '100%' },
  notes: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly paragraph: DraftParagraph;
  readonly drafting: Drafting;
  readonly onGoTo: (cell: CellRef) => void;
}

/** One paragraph, as drafted or as the user has changed it. */
export function Paragraph({ paragraph, drafting, onGoTo }: Props) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const shown = drafting.shown(paragraph);
  const change = drafting.changeIn(paragraph);
  if (text !== null) {
    return (
      <div className={styles.paragraph}>
        <Textarea
          className={styles.box}
          aria-label={PARAGRAPH}
          rows={6}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
        <Button
          size="small"
          onClick={() => {
            drafting.edit(paragraph, text);
            setText(null);
          }}
        >
          {DONE}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.paragraph}>
      <span className={paragraph.style === 'heading' ? styles.heading : ''}>
        <DraftedText paragraph={shown} onGoTo={onGoTo} onFill={drafting.goToFill} />
      </span>
      <span className={styles.tools}>
        {drafting.isEdited(paragraph) && <Badge appearance="tint">{IS_EDITED}</Badge>}
        {change && (
          <>
            <Badge appearance="tint" color="warning">
              {CHANGED[change]}
            </Badge>
            <Button
              size="small"
              onClick={() => {
                drafting.takeNew(paragraph);
              }}
            >
              {TAKE_NEW}
            </Button>
          </>
        )}
        {paragraph.style === 'body' && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.tool}
            onClick={() => {
              setText(shown.text);
            }}
          >
            {EDIT}
          </Button>
        )}
      </span>
      {(drafting.isEdited(paragraph) ? [] : paragraph.notes).map((note) => (
        <div key={note} className={styles.notes}>
          {note}
        </div>
      ))}
    </div>
  );
}
