import { isCellError } from '../../../core/model/cells';
import type { CellError, CellValue } from '../../../core/model/snapshot';
import { toNumber } from '../coerce';
import { Area, type Operand, type Reader } from '../operand';

/** One call of a function: its arguments are computed only when asked for. */
export interface Call {
  readonly count: number;
  readonly reader: Reader;
  /** Whether the argument was left empty, as the last in `IF(A1,1,)`. */
  isMissing(index: number): boolean;
  /** The argument as it is: a value, or cells. */
  operand(index: number): Operand;
  /** The argument as one value; undefined when blank or left empty. */
  scalar(index: number): CellValue;
}

export interface BuiltIn {
  /** The fewest and the most arguments. */
  readonly min: number;
  readonly max: number;
  readonly run: (call: Call) => Operand;
}

export type FunctionTable = readonly (readonly [string, BuiltIn])[];

/** As many arguments as Excel takes. */
export const MANY = 255;

/**
 * Shows every argument in turn: values of cells one by one, skipping blanks, and direct values.
 * Stops at the first error, which is given back; `direct` may find one too.
 */
export function eachValue(
  call: Call,
  see: {
    readonly cell: (value: NonNullable<CellValue>) => void;
    readonly direct: (value: CellValue) => CellError | undefined;
  },
): CellError | undefined {
  for (let i = 0; i < call.count; i++) {
    const operand = call.operand(i);
    let error: CellError | undefined;
    if (operand instanceof Area) error = seeArea(call.reader, operand, see.cell);
    else if (isCellError(operand)) error = operand;
    else error = see.direct(operand);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** Gives the area's first error, row by row; the values are shown in no particular order. */
function seeArea(
  reader: Reader,
  area: Area,
  cell: (value: NonNullable<CellValue>) => void,
): CellError | undefined {
  let error: CellError | undefined;
  let errorRow = 0;
  let errorColumn = 0;
  reader.visit(area, (value, row, column) => {
    if (!isCellError(value)) {
      cell(value);
    } else if (
      error === undefined ||
      row < errorRow ||
      (row === errorRow && column < errorColumn)
    ) {
      error = value;
      errorRow = row;
      errorColumn = column;
    }
  });
  return error;
}

/** The numbers that SUM, MIN, MAX and AVERAGE take: in cells only numbers, direct values coerced. */
export function eachNumber(call: Call, see: (number: number) => void): CellError | undefined {
  return eachValue(call, {
    cell: (value) => {
      if (typeof value === 'number') see(value);
    },
    direct: (value) => {
      const number = toNumber(value);
      if (isCellError(number)) return number;
      see(number);
      return undefined;
    },
  });
}
