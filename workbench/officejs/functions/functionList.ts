/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  /** “matrix” for a range; otherwise one cell. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** functions.json, parsed. */
export interface FunctionList {
  readonly functions: readonly FunctionInfo[];
}
