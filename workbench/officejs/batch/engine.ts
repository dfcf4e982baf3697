import type { EventHub } from '../events/eventHub';
import type { Store } from '../store/store';
import type { Limits } from './limits';
import type { StatsCounter } from './stats';
import type { Turns } from './turns';

/** The one Excel behind all request contexts. */
export interface Engine {
  readonly store: Store;
  readonly limits: Limits;
  readonly stats: StatsCounter;
  readonly events: EventHub;
  readonly turns: Turns;
  supports(requirementSet: string, version: string): boolean;
}
