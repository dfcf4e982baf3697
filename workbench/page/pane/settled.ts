import type { Pane } from './openPane';

/** From seeing the button to having pressed it, at the quickest. */
const REACTION_MS = 500;
/** A page that nobody looks at is never told that it is idle. */
const PATIENCE_MS = 2000;
/** Nobody waits longer for the spreadsheet, whatever becomes of the pane. */
const LONGEST_MS = 5000;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Not in every Safari.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
    } else setTimeout(resolve, 0);
  });
}

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function quiet(opening: Promise<{ readonly pane: Pane }>): Promise<void> {
  const { pane } = await opening;
  await pane.loaded;
  await idle();
  await delay(REACTION_MS);
  await idle();
}

/**
 * When the pane is there and the user, who may press its button at once, has the result. The spreadsheet's start
 * takes two seconds of the one thread that draws both: begun at the same time, it would hold up the pane by as much
 * and would itself be no sooner there. It does not wait for ever, though.
 */
export const settled = (opening: Promise<{ readonly pane: Pane }>): Promise<void> =>
  Promise.race([quiet(opening), delay(LONGEST_MS)]);
