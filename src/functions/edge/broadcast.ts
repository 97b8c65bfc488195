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
  const matrices = args.map(toRows);
  const width = Math.max(...matrices.map(columns));
  const height = Math.max(...matrices.map((matrix) => matrix.length));
  if (!matrices.every((matrix) => fits(matrix, height, width))) return undefined;
  return {
    rows: filledRows(matrices, height),
    columns: width,
    cellsAt: (row, column) => {
      // A plain loop: this runs for every cell of a column of a hundred thousand rows.
      const cells = new Array<CellValue>(matrices.length);
      for (let i = 0; i < matrices.length; i++) {
        const matrix = matrices[i];
        cells[i] = matrix === undefined ? undefined : cellAt(matrix, row, column);
      }
      return cells;
    },
  };
}

/** An argument as rows of values as the host hands them over; a scalar is one row of one. */
type Rows = readonly (readonly unknown[])[];

function toRows(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** An argument as a matrix of cell values; a scalar is a matrix of one. */
export function toMatrix(argument: unknown): Matrix {
  return toRows(argument).map((row) => row.map(unwrap));
}

function columns(matrix: Rows): number {
  return matrix[0]?.length ?? 0;
}

function fits(matrix: Rows, height: number, width: number): boolean {
  const own = columns(matrix);
  return (
    (matrix.length === 1 || matrix.length === height) &&
    (own === 1 || own === width) &&
    matrix.every((row) => row.length === own)
  );
}

/** How many rows are left without those that are blank in every range that has more than one. */
function filledRows(matrices: readonly Rows[], height: number): number {
  const ranges = matrices.filter((matrix) => matrix.length > 1);
  if (ranges.length === 0) return height;
  const isFilled = (row: number): boolean =>
    ranges.some((range) => range[row]?.some((cell) => unwrap(cell) !== undefined) === true);
  let rows = height;
  while (rows > 1 && !isFilled(rows - 1)) rows -= 1;
  return rows;
}

function cellAt(matrix: Rows, row: number, column: number): CellValue {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  return unwrap(cells?.length === 1 ? cells[0] : cells?.[column]);
}
