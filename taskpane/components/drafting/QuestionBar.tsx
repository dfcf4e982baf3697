import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { LEAVE, REPLACE } from './messages';
import type { Question } from './useQuestion';

/** Asks before something that the user has written is replaced. */
export function QuestionBar({ text, yes, no }: Question) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={yes}>
          {REPLACE}
        </Button>
        <Button size="small" appearance="primary" autoFocus onClick={no}>
          {LEAVE}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
