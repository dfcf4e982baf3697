import type { Engine } from '../batch/engine';
import { strictNamespace } from '../strictNamespace';
import { ENUMS } from './enums';
import { RequestContext } from './requestContext';
import { run } from './run';

/** The global Excel. */
export function excelNamespace(engine: Engine): object {
  /** A context made by hand: its objects live as long as it does. */
  class EndlessContext extends RequestContext {
    constructor() {
      super(engine, true);
    }
  }
  return strictNamespace('Excel', {
    ...ENUMS,
    RequestContext: EndlessContext,
    run: (...args: readonly unknown[]) => run(engine, args),
  });
}
