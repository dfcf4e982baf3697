import { useEffect, useState } from 'react';

/** Whether something has been so for that long: what is over in a moment should not flicker. */
export function useLasting(is: boolean, milliseconds: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => {
      setHasLasted(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [is, milliseconds]);
  return is && (milliseconds === 0 || hasLasted);
}
