import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LOADING, notLoaded } from '../messages';
import { fetchPart, partOf, type Load } from './parts';

const useStyles = makeStyles({ wait: { padding: '4px 12px' } });

interface Props<P> {
  readonly title: string;
  readonly load: Load<P>;
  readonly props: P;
}

/** A part of the pane that is loaded when it is first shown, unless it is there; says that it could not be. */
export function Loaded<P extends object>({ title, load, props }: Props<P>) {
  const styles = useStyles();
  const [hasFailed, setHasFailed] = useState(false);
  const [, setHasCome] = useState(false);

  useEffect(() => {
    let isWanted = true;
    fetchPart(load).then(
      () => {
        if (isWanted) setHasCome(true);
      },
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);

  const Component = partOf(load);
  if (Component) return <Component {...props} />;
  return hasFailed ? (
    <p role="alert" className={styles.wait}>
      {notLoaded(title)}
    </p>
  ) : (
    <p role="status" className={styles.wait}>
      {LOADING}
    </p>
  );
}
