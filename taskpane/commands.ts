import { sendCommand, sendOutcome, sendShow, type Outcome } from './commandBus';
import { unmark } from './host/marks';
import { helpAddress, openHelp } from './host/openHelp';
import { convertSelectionToValues } from './host/toValues';
import { BUILT_IN_COMMANDS, type BuiltInCommand } from './ribbon';
import type { View } from './view';
import { VIEWS } from './views';

type Action = () => Promise<void>;

/** For what the user must read, with the pane open or not. */
async function tell(outcome: Outcome): Promise<void> {
  sendOutcome(outcome);
  await Office.addin.showAsTaskpane();
}

/** Steps with the pane closed too; where there are no findings yet, the pane says how to get them. */
async function step(by: 'previous' | 'next'): Promise<void> {
  if (!sendCommand(by)) await Office.addin.showAsTaskpane();
}

const ACTIONS: Readonly<Record<BuiltInCommand, Action>> = {
  check: async () => {
    sendCommand('check');
    await Office.addin.showAsTaskpane();
  },
  previous: () => step('previous'),
  next: () => step('next'),
  unmark: async () => {
    await unmark();
    sendOutcome({ kind: 'unmarked' });
  },
  toValues: async () => {
    const { formulas } = await convertSelectionToValues();
    if (formulas === 0) await tell({ kind: 'converted', formulas });
    else sendOutcome({ kind: 'converted', formulas });
  },
  help: async () => {
    if (!openHelp()) await tell({ kind: 'helpBlocked', address: helpAddress() });
  },
};

async function show({ id }: View): Promise<void> {
  sendShow(id);
  await Office.addin.showAsTaskpane();
}

/** Excel keeps the button waiting until it is told that all is done, whatever came of it. */
async function press(action: Action, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } catch (error) {
    // Where not even the pane opens there is nowhere left to say so; it is said when the pane is opened.
    await tell({ kind: 'failed', error }).catch(() => undefined);
  } finally {
    event.completed();
  }
}

function associate(command: string, action: Action): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => void press(action, event));
}

/** Gives every button on the ribbon what it does. */
export function associateCommands(views: readonly View[] = VIEWS): void {
  for (const command of BUILT_IN_COMMANDS) associate(command, ACTIONS[command]);
  for (const view of views) associate(view.id, () => show(view));
}
