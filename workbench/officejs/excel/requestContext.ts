import type { Command } from '../batch/command';
import type { Engine } from '../batch/engine';
import { Lifetime } from '../batch/lifetime';
import { submit } from '../batch/submit';
import { invalidArgument } from '../errors';
import { ClientObject } from '../proxy/clientObject';
import type { Context, RangeRef, SheetRef } from '../proxy/context';
import { Handle } from '../proxy/handle';
import { StrictObject } from '../proxy/strictObject';
import type { Application } from './application';
import { Range } from './range';
import { TrackedObjects } from './trackedObjects';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class RequestContext extends StrictObject implements Context {
  readonly lifetime: Lifetime;
  readonly workbook: Workbook;
  readonly trackedObjects = new TrackedObjects();
  readonly proxies = {
    worksheet: (handle: Handle<SheetRef>): object => new Worksheet(this, handle),
    range: (handle: Handle<RangeRef>): object => new Range(this, handle),
  };
  /** Set by Excel.run for as long as the run goes on. */
  delayForCellEdit = false;
  private waiting: Command[] = [];

  /** `endless`: made by hand, not by a run. */
  constructor(
    readonly engine: Engine,
    endless: boolean,
  ) {
    super();
    this.lifetime = new Lifetime(endless);
    this.workbook = new Workbook(
      this,
      new Handle<'workbook'>(
        'context.workbook',
        () => Promise.resolve('workbook'),
        () => this.lifetime.isOpen,
      ),
    );
  }

  get application(): Application {
    return this.workbook.application;
  }

  load(object: unknown, properties?: unknown): void {
    if (!(object instanceof ClientObject)) throw invalidArgument('load takes an object of the context.');
    object.load(properties);
  }

  queue(command: Command): void {
    this.waiting.push(command);
  }

  /** Carries out everything that was asked for since the last sync, in one round trip; none when nothing was. */
  async sync<P>(passThrough?: P): Promise<P | undefined> {
    const commands = this.waiting;
    this.waiting = [];
    if (commands.length > 0) await submit(this.engine, commands, this.delayForCellEdit);
    return passThrough;
  }

  /** What a failed run leaves behind is not carried out by the next. */
  forgetWaiting(): void {
    this.waiting = [];
  }
}
