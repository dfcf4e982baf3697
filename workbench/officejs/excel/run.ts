import type { Engine } from '../batch/engine';
import { OfficeError, invalidArgument } from '../errors';
import { RequestContext } from './requestContext';

type Batch = (context: RequestContext) => unknown;

interface Options {
  readonly delayForCellEdit?: unknown;
  readonly previousObjects?: unknown;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The context of an object made by an earlier run; an event's handler has one as well. */
function contextOf(previous: unknown): RequestContext | null {
  const first: unknown = Array.isArray(previous) ? previous[0] : previous;
  if (first instanceof RequestContext) return first;
  if (typeof first !== 'object' || first === null || !('context' in first)) return null;
  return first.context instanceof RequestContext ? first.context : null;
}

async function within(context: RequestContext, batch: Batch, delay: boolean): Promise<unknown> {
  const run = context.lifetime.begin();
  const before = context.delayForCellEdit;
  context.delayForCellEdit = delay;
  try {
    const promise = batch(context);
    if (!isThenable(promise)) {
      const message = `The batch function passed to the ".run" method didn't return a promise.`;
      throw new OfficeError('RunMustReturnPromise', message);
    }
    const result = await promise;
    await context.sync();
    return result;
  } catch (error) {
    context.forgetWaiting();
    throw error;
  } finally {
    context.delayForCellEdit = before;
    context.lifetime.end(run);
  }
}

/** Excel.run(batch), Excel.run(options, batch), and with an earlier object or context before the batch. */
export async function run(engine: Engine, args: readonly unknown[]): Promise<unknown> {
  const batch = args.at(-1);
  if (typeof batch !== 'function') throw invalidArgument('Excel.run takes a function.');
  const first = args.length > 1 ? args[0] : undefined;
  const isOptions = typeof first === 'object' && first !== null && !Array.isArray(first) && !contextOf(first);
  const options: Options = isOptions ? first : {};
  const previous = isOptions ? options.previousObjects : first;
  const context = previous === undefined ? new RequestContext(engine, false) : contextOf(previous);
  if (!context) throw invalidArgument('Excel.run takes objects of a request context.');
  return within(context, batch as Batch, options.delayForCellEdit === true);
}
