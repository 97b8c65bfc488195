import { columnCount, rowCount } from '../../core/base/address';
import { assertNever } from '../../core/base/assert';
import type { CellValue } from '../../core/model/snapshot';
import type { CustomFunction } from './book';
import { finite, toNumber } from './coerce';
import { rangeOfPlace, type Expr, type Formula } from './expr';
import { BUILT_IN } from './functions';
import type { Call } from './functions/define';
import { Area, type Operand, type Reader } from './operand';
import { applyBinary, applyUnary, isSameNumber } from './operators';
import { CannotTell } from './why';

/** As many cells as a custom function is handed in one argument. */
const MAX_MATRIX = 2_000_000;

/** What evaluating one formula needs. */
interface Frame {
  readonly cells: readonly number[];
  readonly reader: Reader;
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

/**
 * The value that the formula's cell shows: a reference to a blank cell gives 0. The formula's
 * template must not be `unknown`. Throws `CannotTell`.
 */
export function evaluateFormula(
  formula: Formula,
  reader: Reader,
  functions: ReadonlyMap<string, CustomFunction>,
): NonNullable<CellValue> {
  const frame = { cells: formula.cells, reader, functions };
  return lastStep(formula.template.expr, frame) ?? 0;
}

/**
 * Excel gives 0 when the last step of a formula adds or subtracts to nothing but noise beyond
 * the fifteenth digit: `0.5-0.4-0.1` is 0, not -2.8E-17.
 */
function lastStep(expr: Expr, frame: Frame): CellValue {
  const isSum = expr.kind === 'binary' && (expr.operator === '+' || expr.operator === '-');
  if (!isSum) return scalarOf(evaluate(expr, frame), frame.reader);
  const left = scalarOf(evaluate(expr.left, frame), frame.reader);
  const right = scalarOf(evaluate(expr.right, frame), frame.reader);
  const value = applyBinary(expr.operator, left, right);
  if (typeof value !== 'number' || value === 0) return value;
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a !== 'number' || typeof b !== 'number') return value;
  return isSameNumber(a, expr.operator === '-' ? b : -b) ? 0 : value;
}

function evaluate(expr: Expr, frame: Frame): Operand {
  switch (expr.kind) {
    case 'constant':
      return expr.value;
    case 'reference':
      return new Area(expr.sheet, rangeOfPlace(expr.place, frame.cells));
    case 'unary':
      return applyUnary(expr.operator, scalarOf(evaluate(expr.operand, frame), frame.reader));
    case 'binary':
      return applyBinary(
        expr.operator,
        scalarOf(evaluate(expr.left, frame), frame.reader),
        scalarOf(evaluate(expr.right, frame), frame.reader),
      );
    case 'call':
      return callFunction(expr.name, expr.args, frame);
    default:
      return assertNever(expr);
  }
}

function callFunction(name: string, args: readonly (Expr | undefined)[], frame: Frame): Operand {
  const builtIn = BUILT_IN.get(name);
  if (builtIn !== undefined) return builtIn.run(new LazyCall(args, frame));
  const custom = frame.functions.get(name);
  if (custom === undefined) throw new CannotTell('unsupported');
  const value = custom(args.map((arg) => argumentOf(arg, frame)));
  return typeof value === 'number' ? finite(value) : value;
}

class LazyCall implements Call {
  readonly count: number;
  readonly reader: Reader;

  constructor(
    private readonly args: readonly (Expr | undefined)[],
    private readonly frame: Frame,
  ) {
    this.count = args.length;
    this.reader = frame.reader;
  }

  isMissing(index: number): boolean {
    return this.args[index] === undefined;
  }

  operand(index: number): Operand {
    const arg = this.args[index];
    return arg === undefined ? undefined : evaluate(arg, this.frame);
  }

  scalar(index: number): CellValue {
    return scalarOf(this.operand(index), this.reader);
  }
}

function scalarOf(operand: Operand, reader: Reader): CellValue {
  if (!(operand instanceof Area)) return operand;
  if (!operand.isSingle) throw new CannotTell('array');
  return reader.value(operand.sheet, operand.range.top, operand.range.left);
}

function argumentOf(arg: Expr | undefined, frame: Frame): CellValue | CellValue[][] {
  if (arg === undefined) return undefined;
  const operand = evaluate(arg, frame);
  if (!(operand instanceof Area) || operand.isSingle) return scalarOf(operand, frame.reader);
  const { range } = operand;
  const rows = rowCount(range);
  const columns = columnCount(range);
  if (rows * columns > MAX_MATRIX) throw new CannotTell('size');
  const matrix = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(undefined));
  frame.reader.visit(operand, (value, row, column) => {
    const line = matrix[row - range.top];
    if (line !== undefined) line[column - range.left] = value;
  });
  return matrix;
}
