import type { CellValue } from '../../core/model/snapshot';
import { wrongShape } from '../../strings/function-errors/arguments';
import { firstError, toHost, type Outcome } from './outcome';
import { unwrap } from './unwrap';

type Matrix = readonly (readonly CellValue[])[];

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
  const matrices = args.map(toMatrix);
  const width = Math.max(...matrices.map(columns));
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  if (!matrices.every((matrix) => fits(matrix, height, width))) {
    return [[toHost({ error: '#VALUE!', message: wrongShape.vi({}) })]];
  }
  const rows = filledRows(matrices, height);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: width }, (_column, column) => {
      const cells = matrices.map((matrix) => cellAt(matrix, row, column));
      return toHost(firstError(cells) ?? compute(cells));
    }),
  );
}

function toMatrix(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[unwrap(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(unwrap) : [unwrap(row)]));
}

function columns(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

function fits(matrix: Matrix, height: number, width: number): boolean {
  const own = columns(matrix);
  return (
    (matrix.length === 1 || matrix.length === height) &&
    (own === 1 || own === width) &&
    matrix.every((row) => row.length === own)
  );
}

/** How many rows are left without those that are blank in every range that has more than one. */
function filledRows(matrices: readonly Matrix[], height: number): number {
  const ranges = matrices.filter((matrix) => matrix.length > 1);
  if (ranges.length === 0) return height;
  const isFilled = (row: number): boolean =>
    ranges.some((range) => range[row]?.some((cell) => cell !== undefined) === true);
  let rows = height;
  while (rows > 1 && !isFilled(rows - 1)) rows -= 1;
  return rows;
}

function cellAt(matrix: Matrix, row: number, column: number): CellValue {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}
