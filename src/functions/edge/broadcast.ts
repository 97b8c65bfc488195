import type { CellValue } from '../../core/model/snapshot';
import { unwrap } from './unwrap';

export type Matrix = readonly (readonly CellValue[])[];

/** Arguments laid over each other: as many rows and columns as the largest of them. */
export interface Broadcast {
  /** Without the rows at the end that are blank in every range. */
  readonly rows: number;
  readonly columns: number;
  /** One value for each argument, at a place of the result. */
  readonly cellsAt: (row: number, column: number) => readonly CellValue[];
}

/**
 * Lays arguments over each other like Excel's own: a single value goes with every cell, a column
 * with every column of a range, a row with every row. Undefined where their sizes don't fit.
 */
export function broadcast(args: readonly unknown[]): Broadcast | undefined {
  const matrices = args.map(toMatrix);
  const width = Math.max(...matrices.map(columns));
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  if (!matrices.every((matrix) => fits(matrix, height, width))) return undefined;
  return {
    rows: filledRows(matrices, height),
    columns: width,
    cellsAt: (row, column) => matrices.map((matrix) => cellAt(matrix, row, column)),
  };
}

/** An argument as a matrix of cell values; a scalar is a matrix of one. */
export function toMatrix(argument: unknown): Matrix {
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
