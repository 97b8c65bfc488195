import { isCellError } from '../core/model/cells';
import type { CellValue } from '../core/model/snapshot';
import { tappedFunction } from './functionTap';
import type { FunctionArgument, FunctionOutcome } from './paneHost';

/** Runs a custom function of the page's own functions bundle as a cell would. */
export function callLoadedFunction(
  name: string,
  args: readonly FunctionArgument[],
): FunctionOutcome | undefined {
  const implementation = tappedFunction(globalThis, name);
  if (implementation === undefined) return undefined;
  try {
    return outcomeOf(implementation(...args.map(forHost)));
  } catch (error) {
    return errorOf(error);
  }
}

/** Blank cells reach functions as null, errors as objects of Excel's. */
function forHost(argument: FunctionArgument): unknown {
  return argument === null
    ? null
    : argument.map((row) =>
        row.map((value) =>
          isCellError(value) ? { type: 'Error', basicValue: value.error } : (value ?? null),
        ),
      );
}

function outcomeOf(result: unknown): FunctionOutcome {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  const values = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const [single] = values[0] ?? [];
  if (single instanceof Error) return errorOf(single);
  return { kind: 'values', values: values.map((row) => row.map(valueOf)) };
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value;
  return value instanceof Error ? { error: '#VALUE!' } : undefined;
}

function errorOf(error: unknown): FunctionOutcome {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : '#VALUE!';
  return { kind: 'error', error: code, message: error instanceof Error ? error.message : '' };
}
