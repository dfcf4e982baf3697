import type { Engine } from './batch/engine';
import { EXCEL_LIMITS, type Limits } from './batch/limits';
import { StatsCounter, type Stats } from './batch/stats';
import { Turns } from './batch/turns';
import { OfficeError } from './errors';
import { EventHub, type Schedule } from './events/eventHub';
import { excelNamespace } from './excel/namespace';
import { CustomFunctionRegistry } from './functions/customFunctions';
import type { FunctionList } from './functions/functionList';
import { Addin } from './office/addin';
import { BASELINE, supports, type Environment, type OfficeTheme } from './office/environment';
import { officeNamespace } from './office/office';
import { Ribbon } from './office/ribbon';
import { Settings } from './office/settings';
import type { Store } from './store/store';
import { strictNamespace } from './strictNamespace';

export interface HostOptions {
  readonly limits?: Partial<Limits>;
  readonly environment?: Partial<Environment>;
  /** functions.json, parsed, and the namespace of its functions. */
  readonly functions?: FunctionList;
  readonly namespace?: string;
  /** How events are put off; a task of its own unless said otherwise. */
  readonly schedule?: Schedule;
}

/** Office.js over a store: four globals for the add-in, the rest for who runs it. */
export class Host {
  readonly globals: Readonly<Record<'Office' | 'Excel' | 'OfficeExtension' | 'CustomFunctions', object>>;
  readonly ribbon = new Ribbon();
  readonly addin = new Addin();

  constructor(
    private readonly engine: Engine,
    settings: Settings,
    private environment: Environment,
    readonly customFunctions: CustomFunctionRegistry,
  ) {
    const { ribbon, addin } = this;
    this.globals = {
      Office: officeNamespace({ environment: () => this.environment, settings, ribbon, addin }),
      Excel: excelNamespace(engine),
      OfficeExtension: strictNamespace('OfficeExtension', { Error: OfficeError }),
      CustomFunctions: customFunctions.toNamespace(),
    };
  }

  get stats(): Stats {
    return this.engine.stats.current;
  }

  resetStats(): void {
    this.engine.stats.reset();
  }

  /** What event handlers of the add-in threw. */
  get faults(): readonly unknown[] {
    return this.engine.events.faults;
  }

  /** When all batches are carried out, all events delivered and all handlers finished. */
  async idle(): Promise<void> {
    await this.engine.turns.done();
    await this.engine.events.idle();
  }

  /** The Office theme, as a user switches it; the add-in reads it when it asks next. */
  setTheme(officeTheme: OfficeTheme): void {
    this.environment = { ...this.environment, officeTheme };
  }
}

export async function createHost(store: Store, options: HostOptions = {}): Promise<Host> {
  const environment = { ...BASELINE, ...options.environment };
  // Taken now: a test that puts its own clock in later still gets its events.
  const { setTimeout: later } = globalThis;
  const schedule: Schedule = options.schedule ?? ((task) => void later(task, 0));
  const engine: Engine = {
    store,
    limits: { ...EXCEL_LIMITS, ...options.limits },
    stats: new StatsCounter(),
    events: new EventHub(schedule),
    turns: new Turns(),
    supports: (name, version) => supports(environment, name, version),
  };
  store.listen((event) => {
    engine.events.raise(event);
  });
  const settings = new Settings(store, engine.limits, await store.settings());
  const functions = new CustomFunctionRegistry(options.namespace ?? '', options.functions ?? null);
  return new Host(engine, settings, environment, functions);
}
