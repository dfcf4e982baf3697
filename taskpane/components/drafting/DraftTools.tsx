import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Draft } from '../../../src/narrative/draft/model';
import { writeSheet, writeSheetUnlessChanged, type SheetContent } from '../../host/writeSheet';
import type { PaneActions } from '../../state/paneState';
import * as say from './messages';
import { copy, draftSheet, plainText, toWord } from './output';
import type { Ask } from './useQuestion';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly draft: Draft;
  /** Nothing is left to fill in. */
  readonly isComplete: boolean;
  readonly attempt: PaneActions['attempt'];
  readonly ask: Ask;
}

/** Where the text goes: the clipboard, a sheet, a file. */
export function DraftTools({ draft, isComplete, attempt, ask }: Props) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [isSelectable, setSelectable] = useState(false);
  const written = useRef<SheetContent['rows']>([]);

  async function write(isAsked: boolean): Promise<null> {
    const content = draftSheet(draft);
    if (isAsked) await writeSheet(content, true);
    else if (!(await writeSheetUnlessChanged(content, written.current))) {
      setSaid('');
      ask(say.REPLACE_SHEET, () => {
        attempt(() => write(true));
      });
      return null;
    }
    written.current = content.rows;
    // Said here: a sheet more makes the workbook be read anew, which takes notices away.
    setSaid(say.WRITTEN);
    return null;
  }

  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            copy(draft).then(
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
            attempt(() => write(false));
          }}
        >
          {say.WRITE_SHEET}
        </Button>
        <Button
          size="small"
          appearance={isComplete ? 'primary' : 'secondary'}
          onClick={() => {
            attempt(() => toWord(draft));
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
      {isSelectable && <Textarea readOnly aria-label={say.FULL_TEXT} rows={8} value={plainText(draft)} />}
    </>
  );
}
