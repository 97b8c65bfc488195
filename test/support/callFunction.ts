import { sentence, shown } from './shown';

type AnyFunction = (...args: never[]) => unknown[][];

/**
 * What a cell shows that calls the function: every argument one cell, a list a column, null where
 * left out.
 */
export function inCell(implementation: AnyFunction, ...args: readonly unknown[]): unknown {
  return shown(callCell(implementation, args))[0]?.[0];
}

/** The sentence that comes with the error in that cell. */
export function whyInCell(
  implementation: AnyFunction,
  ...args: readonly unknown[]
): string | undefined {
  return sentence(callCell(implementation, args));
}

function callCell(implementation: AnyFunction, args: readonly unknown[]): unknown[][] {
  return implementation(...(args.map(argument) as never[]));
}

function argument(arg: unknown): unknown[][] | null {
  if (arg === null) return null;
  return Array.isArray(arg) ? arg.map((each: unknown) => [each]) : [[arg]];
}

/** An error as Excel hands it over in an argument. */
export function excelError(code: string): unknown {
  return { type: 'Error', basicValue: code, errorType: 'X' };
}

/** A formatted number as Excel hands it over. */
export function formatted(value: number): unknown {
  return { type: 'FormattedNumber', basicValue: value, numberFormat: '0.0' };
}
