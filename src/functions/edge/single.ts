import type { CellValue } from '../../core/model/snapshot';
import { notSingle } from '../../strings/function-errors/operands';
import { toMatrix } from './broadcast';
import { firstError, type Failure } from './outcome';

/** An argument that must be one cell, with the name that its error tells. */
export type SingleArgument = readonly [name: string, argument: unknown];

/** The values of arguments that must be one cell each; the first range or error instead. */
export function singleCells(args: readonly SingleArgument[]): readonly CellValue[] | Failure {
  const values: CellValue[] = [];
  for (const [name, argument] of args) {
    const [[value, ...others] = [], ...rows] = toMatrix(argument);
    if (others.length > 0 || rows.length > 0) {
      return { error: '#VALUE!', message: notSingle.vi({ name }) };
    }
    values.push(value);
  }
  return firstError(values) ?? values;
}
