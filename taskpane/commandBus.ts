import { channel, type Channel } from './channel';

/** What the pane does itself when its button on the ribbon is pressed. */
export type PaneCommand = 'check' | 'previous' | 'next';

/** What came of a button that works without the pane, for the pane to show. */
export type Outcome =
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'converted'; readonly formulas: number }
  /** The browser let no window open; the manual is at this address. */
  | { readonly kind: 'helpBlocked'; readonly address: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A check asked for before the pane is drawn is made then; a step without findings leads nowhere, now or later. */
const COMMANDS: Readonly<Record<PaneCommand, Channel<null>>> = {
  check: channel('kept'),
  previous: channel('lost'),
  next: channel('lost'),
};
/** The view asked for last, by its id. */
const SHOWN = channel<string>('kept');
const OUTCOMES = channel<Outcome>('kept');

/** Calls the handler whenever the button is pressed; gives a function that stops it. */
export function onCommand(name: PaneCommand, handler: () => void): () => void {
  return COMMANDS[name].listen(() => {
    handler();
  });
}

/** Whether the pane heard it. */
export const sendCommand = (name: PaneCommand): boolean => COMMANDS[name].send(null);

/** Calls the handler with what came of 清除标记, 转为数值 and 帮助; gives a function that stops it. */
export const onOutcome = OUTCOMES.listen;
export const sendOutcome = OUTCOMES.send;

/** Calls the handler with the id of the view whose button is pressed; gives a function that stops it. */
export const onShow = SHOWN.listen;
export const sendShow = SHOWN.send;
