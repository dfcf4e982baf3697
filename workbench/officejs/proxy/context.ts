import type { Command } from '../batch/command';
import type { Engine } from '../batch/engine';
import type { Lifetime } from '../batch/lifetime';
import type { Area } from '../grid/area';
import type { Handle } from './handle';

/** What a proxy of a sheet stands for. */
export interface SheetRef {
  readonly sheet: string;
}

/** What a proxy of a range stands for. */
export interface RangeRef extends SheetRef {
  readonly area: Area;
}

/** What several ranges of one sheet stand for. */
export interface AreasRef extends SheetRef {
  readonly areas: readonly Area[];
}

/**
 * The request context as proxies see it. `proxies` makes those that refer to each other in a circle: a
 * sheet has ranges, and a range has its sheet.
 */
export interface Context {
  readonly engine: Engine;
  readonly lifetime: Lifetime;
  readonly proxies: {
    worksheet(handle: Handle<SheetRef>): object;
    range(handle: Handle<RangeRef>): object;
  };
  queue(command: Command): void;
}
