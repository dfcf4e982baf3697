import { jsonSize } from '../batch/jsonSize';
import type { Limits } from '../batch/limits';
import { invalidArgument } from '../errors';
import { StrictObject } from '../proxy/strictObject';
import type { Store } from '../store/store';
import { callbackOf, failed, succeeded, type AsyncResult } from './asyncResult';

const SAVE_SETTINGS_ERROR = 4001;

function key(name: unknown): string {
  if (typeof name !== 'string' || name === '') throw invalidArgument('A setting has a name.');
  return name;
}

/** Office.context.document.settings: changed in memory, in the workbook only after saveAsync. */
export class Settings extends StrictObject {
  private readonly values: Map<string, string>;

  constructor(
    private readonly store: Store,
    private readonly limits: Limits,
    saved: Readonly<Record<string, unknown>>,
  ) {
    super();
    this.values = new Map(Object.entries(saved).map(([name, value]) => [name, JSON.stringify(value)]));
  }

  /** null where there is none. */
  get(name: unknown): unknown {
    return JSON.parse(this.values.get(key(name)) ?? 'null');
  }

  /** Kept as JSON: what is changed in the object afterwards is not changed here. */
  set(name: unknown, value: unknown): void {
    this.values.set(key(name), JSON.stringify(value ?? null));
  }

  remove(name: unknown): void {
    this.values.delete(key(name));
  }

  saveAsync(...args: readonly unknown[]): void {
    void this.save().then(callbackOf(args));
  }

  private async save(): Promise<AsyncResult> {
    const settings = Object.fromEntries([...this.values].map(([name, json]) => [name, JSON.parse(json)]));
    const size = jsonSize(settings);
    const fail = (why: string) =>
      failed('Save Settings Error', `The settings cannot be saved: ${why}`, SAVE_SETTINGS_ERROR);
    if (size > this.limits.settingsBytes) return fail(`${size} bytes`);
    try {
      if ((await this.store.book()).readOnly) return fail('the workbook is read-only');
      await this.store.run({ type: 'saveSettings', settings });
      return succeeded(this);
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  }
}
