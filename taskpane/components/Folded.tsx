import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  folded: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px' },
  title: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: {
    margin: '6px 0 0 0',
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly title: string;
  readonly children: readonly ReactNode[];
  /** How many that is, where one entry stands for several. */
  readonly count?: number;
  /** For what must not be overlooked. */
  readonly isOpen?: boolean;
}

/** A list that is there but not in the way; nothing where there is nothing to list. */
export function Folded({ title, children, count = children.length, isOpen = false }: Props) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.title}>{`${title}（${count}）`}</summary>
      <ul className={styles.list}>
        {children.map((child, i) => (
          <li key={i}>{child}</li>
        ))}
      </ul>
    </details>
  );
}
