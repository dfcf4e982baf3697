import { invalidArgument } from '../errors';
import { strictNamespace } from '../strictNamespace';
import { FUNCTION_ERROR_CODES, FunctionError } from './functionError';
import { fitArguments } from './fitArguments';
import type { FunctionInfo, FunctionList } from './functionList';

type Implementation = (...args: readonly unknown[]) => unknown;

/** What a function gives: always a matrix; a cell may be an error. */
export type FunctionResult = readonly (readonly unknown[])[];

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

function toResult(value: unknown): FunctionResult {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((row) => (Array.isArray(row) ? row : [row]) as readonly unknown[]);
}

/** What is thrown shows in the cell; anything but a CustomFunctions.Error as #VALUE!. */
function toErrorResult(error: unknown): FunctionResult {
  return [[error instanceof FunctionError ? error : new FunctionError('#VALUE!')]];
}

/** The functions that the add-in gives to cells: associated by it, called by the page. */
export class CustomFunctionRegistry {
  private readonly implementations = new Map<string, Implementation>();

  constructor(
    /** What is before each name: JUESUAN.增长率. */
    readonly namespace: string,
    private readonly list: FunctionList | null,
  ) {}

  /** From functions.json, those only that are associated. */
  get functions(): readonly FunctionInfo[] {
    return (this.list?.functions ?? []).filter(({ id }) => this.implementations.has(id));
  }

  /** CustomFunctions.associate(id, function) or ({ id: function, … }). */
  associate(ids: unknown, implementation?: unknown): void {
    if (typeof ids === 'object' && ids !== null) {
      for (const [id, each] of Object.entries(ids)) this.associate(id, each);
      return;
    }
    if (typeof ids !== 'string' || typeof implementation !== 'function') {
      throw invalidArgument('CustomFunctions.associate takes an id and a function.');
    }
    if (this.list && !this.list.functions.some(({ id }) => id === ids)) {
      throw invalidArgument(`functions.json has no function ${ids}.`);
    }
    this.implementations.set(ids, implementation as Implementation);
  }

  /** Calls a function as a formula would. Too few or too many arguments throw: Excel takes no such formula. */
  async call(id: string, args: readonly unknown[]): Promise<FunctionResult> {
    try {
      return toResult(await this.invoke(id, args));
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return toErrorResult(error);
    }
  }

  /** For spreadsheets that do not wait: the same for a function that gives no promise. */
  callNow(id: string, args: readonly unknown[]): FunctionResult {
    try {
      const result = this.invoke(id, args);
      if (isThenable(result)) throw new RangeError(`${id} gives a promise.`);
      return toResult(result);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      return toErrorResult(error);
    }
  }

  /** The global CustomFunctions. */
  toNamespace(): object {
    return strictNamespace('CustomFunctions', {
      associate: (ids: unknown, implementation?: unknown) => {
        this.associate(ids, implementation);
      },
      Error: FunctionError,
      ErrorCode: FUNCTION_ERROR_CODES,
    });
  }

  private invoke(id: string, args: readonly unknown[]): unknown {
    const implementation = this.implementations.get(id);
    if (!implementation) throw new RangeError(`No function ${id} is associated.`);
    const info = this.list?.functions.find((each) => each.id === id);
    // Excel adds an object of its own behind the arguments.
    return implementation(...(info ? fitArguments(info, args) : args), { functionName: id });
  }
}
