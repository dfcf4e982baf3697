import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { placeOf } from '../../src/report/messages';
import type { FindingCell } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';

const useStyles = makeStyles({
  places: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px' },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly cells: readonly FindingCell[];
  readonly onGoTo: (cell: CellRef) => void;
}

/** Cells as links that lead to them. */
export function Places({ cells, onGoTo }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.places}>
      {cells.map((cell, i) => (
        <Link
          key={i}
          as="button"
          className={styles.link}
          onClick={() => {
            onGoTo(cell.ref);
          }}
        >
          {placeOf(cell)}
        </Link>
      ))}
    </div>
  );
}
