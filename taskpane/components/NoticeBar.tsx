import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { CLOSE } from '../messages';
import type { Notice } from '../state/notice';

interface Props {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** A sentence on what came of something, until it is closed or another takes its place. */
export function NoticeBar({ notice, onClose }: Props) {
  return (
    <MessageBar intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={onClose}>
          {CLOSE}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
