import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { TemplateProblem } from '../../../src/narrative/draft/model';
import type { CellRef } from '../../../src/sheet/address';
import { mistakeAt, mistakeCell, moreMistakes, templateMistakes } from './messages';

const useStyles = makeStyles({
  list: { margin: '4px 0', padding: 0, listStyleType: 'none', lineHeight: tokens.lineHeightBase200 },
  item: { marginTop: '4px' },
  mistake: {
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
});

/** One wrong formula may be used in many places. */
const MOST_SHOWN = 6;

interface Props {
  readonly problems: readonly TemplateProblem[];
  readonly onGoTo: (cell: CellRef) => void;
}

/** What is wrong in the sheet 说明模板, each leading to its cell. */
export function TemplateMistakes({ problems, onGoTo }: Props) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {templateMistakes(problems.length)}
        <ul className={styles.list}>
          {problems.slice(0, MOST_SHOWN).map(({ where, at, message, cell }, i) => (
            <li key={i} className={styles.item}>
              {cell ? (
                <Link
                  as="button"
                  className={styles.mistake}
                  onClick={() => {
                    onGoTo(cell);
                  }}
                >
                  {mistakeAt(mistakeCell(cell), at, message)}
                </Link>
              ) : (
                <span className={styles.mistake}>{mistakeAt(where, at, message)}</span>
              )}
            </li>
          ))}
          {problems.length > MOST_SHOWN && (
            <li className={styles.item}>{moreMistakes(problems.length - MOST_SHOWN)}</li>
          )}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
