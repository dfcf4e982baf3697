import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly title?: string;
  /** It is an open question, to which 下一处待填 goes. */
  readonly isPending?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that runs on with the text around it: a `button` is a box of its own and would break the lines. */
export function InlineButton({ className, title, isPending = false, onPress, children }: Props) {
  return (
    <span
      role="button"
      tabIndex={0}
      className={className}
      title={title}
      data-pending={isPending ? '' : undefined}
      onClick={onPress}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
