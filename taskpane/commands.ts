import { sendCommand, sendOutcome, type Outcome } from './commandBus';
import { unmark } from './host/marks';
import { helpAddress, openHelp } from './host/openHelp';
import { convertSelectionToValues } from './host/toValues';
import { RIBBON_COMMANDS, type RibbonCommand } from './ribbon';

/** For what the user must read, with the pane open or not. */
async function tell(outcome: Outcome): Promise<void> {
  sendOutcome(outcome);
  await Office.addin.showAsTaskpane();
}

/** Steps with the pane closed too; where there are no findings yet, the pane says how to get them. */
async function step(by: 'previous' | 'next'): Promise<void> {
  if (!sendCommand(by)) await Office.addin.showAsTaskpane();
}

const ACTIONS: Readonly<Record<RibbonCommand, () => Promise<void>>> = {
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

/** Excel keeps the button waiting until it is told that all is done, whatever came of it. */
async function press(command: RibbonCommand, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await ACTIONS[command]();
  } catch (error) {
    // Where not even the pane opens there is nowhere left to say so; it is said when the pane is opened.
    await tell({ kind: 'failed', error }).catch(() => undefined);
  } finally {
    event.completed();
  }
}

/** Gives every button on the ribbon what it does. */
export function associateCommands(): void {
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => void press(command, event));
  }
}
