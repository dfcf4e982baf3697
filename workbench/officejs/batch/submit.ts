import { OfficeError } from '../errors';
import type { Command } from './command';
import type { Engine } from './engine';
import { Session } from './session';

const EDIT_MODE =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';

/** An error with the place in the batch; whatever is not Office's own is a GeneralException. */
function located(error: unknown, { location, statement }: Command): OfficeError {
  const at = { errorLocation: location, statement };
  if (error instanceof OfficeError) return new OfficeError(error.code, error.message, at, error.innerError);
  const why = error instanceof Error ? error.message : String(error);
  return new OfficeError(
    'GeneralException',
    `There was an internal error while processing the request: ${why}`,
    at,
    error,
  );
}

function assertWithin(limit: number, bytes: number, what: 'Request' | 'Response'): void {
  if (bytes <= limit) return;
  const message = `The ${what.toLowerCase()} payload size has exceeded the limit: ${bytes} of ${limit} bytes.`;
  throw new OfficeError(`${what}PayloadSizeLimitExceeded`, message);
}

/** In order. What ran before a failure stays done, as in Excel, but nothing of what was loaded arrives. */
async function carryOut(engine: Engine, commands: readonly Command[]): Promise<void> {
  const session = new Session(engine.store, engine.limits);
  try {
    for (const command of commands) {
      await command.run(session).catch((error: unknown) => {
        throw located(error, command);
      });
    }
  } finally {
    engine.stats.responded(session.responseBytes);
  }
  assertWithin(engine.limits.responseBytes, session.responseBytes, 'Response');
  session.succeed();
}

async function outOfEditMode({ store }: Engine, delayForCellEdit: boolean): Promise<void> {
  while (store.isEditing()) {
    if (!delayForCellEdit) throw new OfficeError('InvalidOperationInCellEditMode', EDIT_MODE);
    await store.editingEnded();
  }
}

/** One round trip. */
export async function submit(
  engine: Engine,
  commands: readonly Command[],
  delayForCellEdit: boolean,
): Promise<void> {
  const bytes = commands.reduce((sum, command) => sum + command.bytes, 0);
  assertWithin(engine.limits.requestBytes, bytes, 'Request');
  let done = false;
  while (!done) {
    await outOfEditMode(engine, delayForCellEdit);
    done = await engine.turns.take(async () => {
      // The user may have begun to type while others had their turn.
      if (engine.store.isEditing()) return false;
      engine.stats.requested(commands.length, bytes);
      await engine.events.duringBatch(() => carryOut(engine, commands));
      return true;
    });
  }
}
