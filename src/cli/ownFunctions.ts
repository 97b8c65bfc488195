import { ERROR_CODES } from '../core/model/cells';
import type { CellValue } from '../core/model/snapshot';
import '../functions/edge/host';
import { functions } from '../functions/registry/functions';
import type { CustomFunction } from '../workbook/recalc/book';
import { CannotTell } from '../workbook/recalc/why';

/** The add-in's functions for the engine that computes formulas in files, by upper-case name. */
export function ownFunctions(): ReadonlyMap<string, CustomFunction> {
  return new Map(
    [...functions].map(([name, implementation]) => [
      `TDKT.${name}`,
      (args) => called(implementation, args),
    ]),
  );
}

function called(
  implementation: (...args: never[]) => unknown,
  args: Parameters<CustomFunction>[0],
): CellValue {
  const given = args.map((value) => {
    if (Array.isArray(value)) return value.map((row) => row.map((one) => one ?? null));
    if (value === undefined) return null;
    return [[value]];
  });
  try {
    return single(implementation(...(given as never[])));
  } catch (error) {
    if (error instanceof CannotTell) throw error;
    return errorOf(error);
  }
}

/** A result that would fill several cells can't be told for the one. */
function single(result: unknown): CellValue {
  if (!Array.isArray(result)) return valueOf(result);
  const rows: readonly unknown[] = result;
  const [row] = rows;
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  if (rows.length !== 1 || cells.length !== 1) throw new CannotTell('unsupported');
  return valueOf(cells[0]);
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  if (value === null || value === undefined) return undefined;
  return errorOf(value);
}

function errorOf(error: unknown): CellValue {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  const code = isCoded ? ERROR_CODES.find((known) => known === error.code) : undefined;
  return { error: code ?? '#VALUE!' };
}
