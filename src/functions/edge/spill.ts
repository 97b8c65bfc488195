import type { CellValue } from '../../core/model/snapshot';
import { wrongShape } from '../../strings/function-errors/arguments';
import { broadcast } from './broadcast';
import { firstError, toHost, type Failure, type Outcome } from './outcome';

/**
 * Calls `compute` for every cell of the arguments, spread over each other like Excel's own: a
 * single value goes with every cell, a column with every column of a range, a row with every
 * row. `compute` gets one value for each argument, and is not called where one of them is an
 * error: that error stays in its cell. Rows at the end that are blank in every range are left
 * out. Arguments of sizes that don't fit are #VALUE!.
 *
 *     ([[1], [2]], 10) → compute(1, 10), compute(2, 10)
 */
export function spill(
  args: readonly unknown[],
  compute: (cells: readonly CellValue[]) => Outcome,
): unknown[][] {
  const laid = broadcast(args);
  if (laid === undefined) return [[toHost(shapeFailure())]];
  return Array.from({ length: laid.rows }, (_row, row) =>
    Array.from({ length: laid.columns }, (_column, column) => {
      const cells = laid.cellsAt(row, column);
      return toHost(firstError(cells) ?? compute(cells));
    }),
  );
}

/** #VALUE! for ranges that can't be laid over each other. */
export function shapeFailure(): Failure {
  return { error: '#VALUE!', message: wrongShape.vi({}) };
}
