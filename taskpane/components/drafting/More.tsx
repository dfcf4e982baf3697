import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', paddingTop: '6px' },
});

interface Props {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** What few need, out of the way until it is asked for. */
export function More({ title, isOpen = false, children }: Props) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
