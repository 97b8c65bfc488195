import type { AstExpression, CallExpression } from '@borgar/fx/xlsx';
import {
  ZERO,
  add,
  compare,
  divide,
  exactFromNumber,
  multiply,
  negate,
  round,
  subtract,
  type Exact,
} from '../base/exact';
import { readValue } from '../model/cells';
import type { SheetSnapshot } from '../model/snapshot';
import { cellInSlot, rangeInPlace } from './place';
import { argumentsOf, calledName, type FormulaShape } from './shape';

const PLAIN: ReadonlySet<string> = new Set([
  ...['SUM', 'ROUND', 'IF', 'IFERROR', 'OR', 'AND', 'NOT', 'ISNUMBER'],
]);

/** Whether nothing but its figures decides what a formula gives: no function that is not read here. */
export function isPlain({ ast, functions, names, reads }: FormulaShape): boolean {
  return (
    ast !== undefined &&
    names.length === 0 &&
    functions.every((name) => PLAIN.has(name)) &&
    reads.every(({ sheet }) => sheet === '')
  );
}

/** The most cells that are added up to see what a formula would give. */
const MAX_CELLS = 10_000;

interface Frame {
  readonly sheet: SheetSnapshot;
  readonly cells: readonly number[];
  /** Where each slot stands in the text that was parsed. */
  readonly starts: readonly number[];
}

/**
 * What a formula of the shape gives with other cells in its slots, where that is plain: sums,
 * differences, products, quotients, SUM and ROUND of numbers on its own sheet. Undefined for
 * everything else, and where a cell that it counts with holds no number.
 */
export function evaluatePlain(
  { ast, starts }: FormulaShape,
  cells: readonly number[],
  sheet: SheetSnapshot,
): Exact | undefined {
  return ast === undefined ? undefined : valueOf(ast, { sheet, cells, starts });
}

function valueOf(node: AstExpression, frame: Frame): Exact | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? exactFromNumber(node.value) : undefined;
    case 'ReferenceIdentifier': {
      const slots = slotsIn(node.loc, frame);
      const [slot] = slots;
      if (node.kind !== 'range' || node.value.includes('!')) return undefined;
      if (slot === undefined || slots.length > 1) return undefined;
      const { row, column } = cellInSlot(slot, frame.cells);
      const value = readValue(frame.sheet, row, column);
      return typeof value === 'number' ? exactFromNumber(value) : undefined;
    }
    case 'UnaryExpression': {
      const [operand] = node.arguments;
      const value = operand === undefined ? undefined : valueOf(operand, frame);
      if (value === undefined) return undefined;
      if (node.operator === '-') return negate(value);
      if (node.operator === '%') return divide(value, exactFromNumber(100));
      return node.operator === '+' ? value : undefined;
    }
    case 'BinaryExpression':
      return binary(node.operator, node.arguments, frame);
    case 'CallExpression':
      return call(node, frame);
    default:
      return undefined;
  }
}

function binary(
  operator: string,
  [left, right]: readonly AstExpression[],
  frame: Frame,
): Exact | undefined {
  const a = left === undefined ? undefined : valueOf(left, frame);
  const b = right === undefined ? undefined : valueOf(right, frame);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      return undefined;
  }
}

function call(node: CallExpression, frame: Frame): Exact | undefined {
  const name = calledName(node.callee);
  const args = argumentsOf(node).filter((argument) => argument !== null);
  if (args.length !== node.arguments.length) return undefined;
  const [first, second, third] = args;
  if (name === 'SUM') return sum(args, frame);
  if (name === 'ROUND' && first !== undefined && second?.type === 'Literal') {
    const value = valueOf(first, frame);
    const decimals = second.value;
    if (value === undefined || typeof decimals !== 'number' || third !== undefined)
      return undefined;
    return Number.isInteger(decimals) ? round(value, decimals) : undefined;
  }
  if (name === 'IF' && first !== undefined && second !== undefined) {
    const holds = conditionOf(first, frame);
    const branch = holds === true ? second : holds === false ? third : undefined;
    return branch === undefined ? undefined : valueOf(branch, frame);
  }
  // What stands in for an error is not needed where the rest can be computed.
  if (name === 'IFERROR' && first !== undefined) return valueOf(first, frame);
  return undefined;
}

/** Whether a condition on numbers holds: `E5=""` of a number does not. */
function conditionOf(node: AstExpression, frame: Frame): boolean | undefined {
  if (node.type === 'CallExpression') return conditionCall(node, frame);
  if (node.type !== 'BinaryExpression') return undefined;
  const [left, right] = node.arguments;
  const a = left === undefined ? undefined : valueOf(left, frame);
  if (a === undefined || right === undefined) return undefined;
  const isWords = right.type === 'Literal' && typeof right.value === 'string';
  const b = isWords ? undefined : valueOf(right, frame);
  if (b === undefined && !isWords) return undefined;
  // A number is never equal to words.
  const order = b === undefined ? undefined : compare(a, b);
  switch (node.operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order === undefined ? undefined : order < 0;
    case '>':
      return order === undefined ? undefined : order > 0;
    default:
      return undefined;
  }
}

function conditionCall(node: CallExpression, frame: Frame): boolean | undefined {
  const name = calledName(node.callee);
  const args = argumentsOf(node).filter((argument) => argument !== null);
  const [only] = args;
  if (only === undefined) return undefined;
  if (name === 'ISNUMBER') return valueOf(only, frame) === undefined ? undefined : true;
  const said = args.map((argument) => conditionOf(argument, frame));
  if (said.includes(undefined)) return undefined;
  if (name === 'OR') return said.includes(true);
  if (name === 'AND') return !said.includes(false);
  return name === 'NOT' ? said[0] === false : undefined;
}

function sum(args: readonly AstExpression[], frame: Frame): Exact | undefined {
  let total = ZERO;
  for (const argument of args) {
    const slots = argument.type === 'ReferenceIdentifier' ? slotsIn(argument.loc, frame) : [];
    const [from, to] = slots;
    if (argument.type !== 'ReferenceIdentifier' || from === undefined || to === undefined) {
      const value = valueOf(argument, frame);
      if (value === undefined) return undefined;
      total = add(total, value);
      continue;
    }
    if (argument.value.includes('!')) return undefined;
    const range = rangeInPlace({ from, to }, frame.cells);
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (size > MAX_CELLS) return undefined;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = readValue(frame.sheet, row, column);
        if (typeof value === 'object') return undefined;
        if (typeof value === 'number') total = add(total, exactFromNumber(value));
      }
    }
  }
  return total;
}

function slotsIn(loc: readonly number[] | undefined, { starts }: Frame): readonly number[] {
  const [start = 0, end = 0] = loc ?? [];
  return starts.flatMap((at, slot) => (at >= start && at < end ? [slot] : []));
}
