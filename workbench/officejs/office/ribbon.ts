import { invalidArgument } from '../errors';

type Action = (event: { readonly source: { readonly id: string }; completed(): void }) => unknown;

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

/** The buttons on the ribbon: Office.actions on the add-in's side, pressing them on the other. */
export class Ribbon {
  private readonly actions = new Map<string, Action>();

  /** Office.actions.associate. */
  associate(id: unknown, action: unknown): void {
    if (typeof id !== 'string' || typeof action !== 'function') {
      throw invalidArgument('Office.actions.associate takes an id and a function.');
    }
    this.actions.set(id, action as Action);
  }

  get ids(): readonly string[] {
    return [...this.actions.keys()];
  }

  /**
   * Presses the button with this action. Resolves when the action calls event.completed(); rejects when it
   * throws, or has finished without: Excel would keep the button waiting.
   */
  press(id: string): Promise<void> {
    const action = this.actions.get(id);
    if (!action) return Promise.reject(new Error(`No action ${id} is associated.`));
    return new Promise((resolve, reject) => {
      const result = action({ source: { id }, completed: resolve });
      if (!isThenable(result)) return;
      result.then(() => {
        reject(new Error(`The action ${id} finished without event.completed().`));
      }, reject);
    });
  }
}
