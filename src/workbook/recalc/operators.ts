import { assertNever } from '../../core/base/assert';
import { isCellError } from '../../core/model/cells';
import type { CellError, CellValue } from '../../core/model/snapshot';
import { DIVISION_ERROR, NUM_ERROR, VALUE_ERROR, onNumbers, toText } from './coerce';
import type { BinaryOperator, UnaryOperator } from './expr';
import { CannotTell } from './why';

/** `-"5" → -5`, `+"x" → "x"`, `50% → 0.5`; `+` of a blank is 0. */
export function applyUnary(operator: UnaryOperator, value: CellValue): CellValue {
  switch (operator) {
    case '+':
      return value ?? 0;
    case '-':
      return onNumbers([value], (number) => -number);
    case '%':
      return onNumbers([value], (number) => number / 100);
    default:
      return assertNever(operator);
  }
}

/** The value of `left operator right` by Excel's rules of coercion. */
export function applyBinary(
  operator: BinaryOperator,
  left: CellValue,
  right: CellValue,
): CellValue {
  switch (operator) {
    case '+':
      return onNumbers([left, right], (a = 0, b = 0) => a + b);
    case '-':
      return onNumbers([left, right], (a = 0, b = 0) => a - b);
    case '*':
      return onNumbers([left, right], (a = 0, b = 0) => a * b);
    case '/':
      return onNumbers([left, right], (a = 0, b = 0) => (b === 0 ? DIVISION_ERROR : a / b));
    case '^':
      return onNumbers([left, right], (a = 0, b = 0) => power(a, b));
    case '&':
      return join(left, right);
    default:
      return comparison(operator, left, right);
  }
}

function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_ERROR;
  return base ** exponent;
}

/** The longest text a cell holds. */
const MAX_TEXT = 32_767;

function join(left: CellValue, right: CellValue): CellValue {
  const a = toText(left);
  if (isCellError(a)) return a;
  const b = toText(right);
  if (isCellError(b)) return b;
  return a.length + b.length > MAX_TEXT ? VALUE_ERROR : a + b;
}

type Comparison = Exclude<BinaryOperator, '+' | '-' | '*' | '/' | '^' | '&'>;

function comparison(operator: Comparison, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const isEquality = operator === '=' || operator === '<>';
  const order = compareValues(left, right, isEquality);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return assertNever(operator);
  }
}

type Plain = Exclude<CellValue, CellError | undefined>;

/** Negative, 0 or positive: numbers before texts before truth values; a blank is 0, "" or FALSE. */
function compareValues(
  left: Plain | undefined,
  right: Plain | undefined,
  isEquality: boolean,
): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b, isEquality);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function blankLike(other: Plain | undefined): Plain {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Plain): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Whether two numbers agree in the fifteen digits that Excel keeps: 0.1 + 0.2 and 0.3 do. */
export function isSameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

function compareTexts(a: string, b: string, isEquality: boolean): number {
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return 0;
  // Whether two spellings of one accented text are equal, and how accents and punctuation
  // sort, is up to the collation of the language Excel runs in.
  if (isEquality) {
    if (x.normalize('NFC') === y.normalize('NFC')) throw new CannotTell('locale');
  } else if (!isPlain(x) || !isPlain(y)) {
    throw new CannotTell('locale');
  }
  return x < y ? -1 : 1;
}

function isPlain(text: string): boolean {
  return /^[a-z0-9 ]*$/.test(text);
}
