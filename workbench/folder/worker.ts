// Reads the workbooks of a folder, away from the page that is looked at.
import { answer } from './answer';
import type { Ask } from './job';

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((answered) => {
    postMessage(answered);
  });
});
