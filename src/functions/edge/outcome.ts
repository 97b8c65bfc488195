import type { CellValue, ErrorCode } from '../../core/model/snapshot';
import { inputError } from '../../strings/function-errors/arguments';

/** An Excel error with the sentence that says why. */
export interface Failure {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What one cell of a function's result is; a blank is `''`, for Excel shows null as 0. */
export type Outcome = number | string | boolean | Failure;

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The error in the first of the cells that holds one. */
export function firstError(cells: readonly CellValue[]): Failure | undefined {
  return cells.find(isFailure);
}

/**
 * An outcome as Excel takes it. Excel accepts five error codes from a function and a sentence
 * with two of them; any other error of an input cell becomes #VALUE! and says which it was. A
 * number that no double holds is #NUM!, as in Excel's own functions.
 */
export function toHost(outcome: Outcome): unknown {
  if (typeof outcome === 'number' && !Number.isFinite(outcome)) return toHost({ error: '#NUM!' });
  if (!isFailure(outcome)) return outcome;
  const { ErrorCode } = CustomFunctions;
  switch (outcome.error) {
    case '#VALUE!':
      return new CustomFunctions.Error(ErrorCode.invalidValue, outcome.message);
    case '#N/A':
      return new CustomFunctions.Error(ErrorCode.notAvailable, outcome.message);
    case '#DIV/0!':
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case '#NUM!':
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case '#NULL!':
      return new CustomFunctions.Error(ErrorCode.nullReference);
    case '#REF!':
    case '#NAME?':
    case '#GETTING_DATA':
    case '#SPILL!':
    case '#CALC!':
    case '#BUSY!':
      return new CustomFunctions.Error(
        ErrorCode.invalidValue,
        inputError.vi({ error: outcome.error }),
      );
  }
}
