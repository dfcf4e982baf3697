import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { LOADING, notLoaded } from '../messages';

const useStyles = makeStyles({ wait: { padding: '4px 12px' } });

interface Props<P> {
  readonly title: string;
  /** The same function at every drawing, else it is loaded anew. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A part of the pane that is loaded when it is first shown, or says that it could not be. */
export function Loaded<P extends object>({ title, load, props }: Props<P>) {
  const styles = useStyles();
  // In an object, for React calls a function that it is given as a state.
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<P> } | 'failed' | null>(null);

  useEffect(() => {
    let isWanted = true;
    load().then(
      (Component) => {
        if (isWanted) setLoaded({ Component });
      },
      () => {
        if (isWanted) setLoaded('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);

  if (loaded === 'failed') {
    return (
      <p role="alert" className={styles.wait}>
        {notLoaded(title)}
      </p>
    );
  }
  if (!loaded) {
    return (
      <p role="status" className={styles.wait}>
        {LOADING}
      </p>
    );
  }
  return <loaded.Component {...props} />;
}
