import { Badge, Button, makeStyles, mergeClasses, tokens, type BadgeProps } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
    // What stays at the top and the foot of the pane must not lie over it.
    scrollMarginTop: '96px',
    scrollMarginBottom: '40px',
  },
  // A line beside it, for those who cannot tell the shades apart.
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  head: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '8px',
    borderRadius: '0',
    alignItems: 'flex-start',
    gap: '6px',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  badge: { flexShrink: 0 },
  details: {
    padding: '0 8px 10px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly badge: string;
  readonly color: NonNullable<BadgeProps['color']>;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Shown when it is open. */
  readonly children: ReactNode;
}

/** An entry of a list that opens to its details and is brought into view then. */
export function Card({ badge, color, title, isOpen, onOpen, children }: Props) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div ref={card} className={mergeClasses(styles.card, isOpen && styles.current)}>
      <Button appearance="subtle" className={styles.head} aria-expanded={isOpen} onClick={onOpen}>
        <Badge className={styles.badge} appearance="tint" color={color}>
          {badge}
        </Badge>
        <span>{title}</span>
      </Button>
      {isOpen && <div className={styles.details}>{children}</div>}
    </div>
  );
}
