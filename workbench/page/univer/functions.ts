import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/preset-sheets-core';
import type { CustomFunctionRegistry, FunctionResult } from '../../officejs/functions/customFunctions';
import { FunctionError } from '../../officejs/functions/functionError';
import type { FunctionInfo, FunctionParameter } from '../../officejs/functions/functionList';
import type { Univer } from './facade';

type Value = string | number | boolean;

const toParam = ({
  name,
  description = '',
  dimensionality,
  optional,
}: FunctionParameter): IFunctionParam => ({
  name,
  detail: description,
  example: dimensionality === 'matrix' ? 'C5:C12' : 'C5',
  require: optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  repeat: BooleanNumber.FALSE,
});

const toInfo = (name: string, { description = '', parameters }: FunctionInfo): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map(toParam),
});

/** An error of the function's own shows as its code; its message has no place in Univer's cells. */
function toCell(value: unknown): Value {
  if (value instanceof FunctionError) return value.code;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

function toCells(result: FunctionResult): Value | Value[][] {
  const cells = result.map((row) => row.map(toCell));
  const [[only = ''] = []] = cells;
  return cells.length === 1 && cells[0]?.length === 1 ? only : cells;
}

/**
 * Gives Univer's formulas the functions that the add-in associated, under the names and with the help of
 * functions.json. There must be a workbook already: Univer knows no functions before.
 */
export function registerFunctions(api: Univer, registry: CustomFunctionRegistry): void {
  const formula = api.getFormula();
  for (const info of registry.functions) {
    const name = `${registry.namespace}.${info.name}`;
    const call = (...args: unknown[]): Value | Value[][] => {
      try {
        return toCells(registry.callNow(info.id, args));
      } catch (error) {
        // Too few or too many arguments: Excel takes no such formula at all.
        if (error instanceof RangeError) return '#N/A';
        throw error;
      }
    };
    formula.registerFunction(name, call, {
      description: toInfo(name, info),
    });
  }
}
