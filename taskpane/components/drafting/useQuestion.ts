import { useCallback, useState } from 'react';

/** Something that is not done before the user says so. */
export interface Question {
  readonly text: string;
  readonly yes: () => void;
  readonly no: () => void;
}

export type Ask = (text: string, yes: () => void) => void;

/** One question at a time; Office has no window.confirm. */
export function useQuestion(): readonly [Question | null, Ask] {
  const [asked, setAsked] = useState<{ readonly text: string; readonly yes: () => void } | null>(null);
  const ask = useCallback<Ask>((text, yes) => {
    setAsked({ text, yes });
  }, []);
  const close = (): void => {
    setAsked(null);
  };
  return [
    asked && {
      text: asked.text,
      yes: () => {
        close();
        asked.yes();
      },
      no: close,
    },
    ask,
  ];
}
