import type { AstExpression, CallExpression } from '@borgar/fx/xlsx';
import { parseCell } from '../base/address';
import { exactFromNumber, round, toNumber } from '../base/exact';
import { scanReferences } from '../refs/scan';
import { argumentsOf, calledName, readShape } from './shape';

/**
 * What a formula gives from the figures of its own row; undefined where that is not surely a
 * number. `figure`: the number in a column of the row, undefined where there is none.
 */
export type RowResult = (figure: (column: number) => number | undefined) => number | undefined;

type Condition = (figure: Parameters<RowResult>[0]) => boolean | undefined;

/** Numbers nearer to each other than this share may be one number to Excel. */
const NOISE = 1e-12;

/**
 * Makes a function of a formula that stands in a zero-based row and counts with cells of that row
 * alone: `F5/E5` in row 4 → F ÷ E of any row that the formula is copied to. It knows the four
 * operations, percent, ROUND, IFERROR and IF of a comparison; undefined for everything else.
 */
export function rowResult(formula: string, row: number): RowResult | undefined {
  const { ast } = readShape(formula, scanReferences(formula));
  return ast === undefined ? undefined : compiled(ast, row);
}

function compiled(node: AstExpression, row: number): RowResult | undefined {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      return typeof value === 'number' ? () => value : undefined;
    }
    case 'ReferenceIdentifier':
      return node.kind === 'range' ? cellOf(node.value, row) : undefined;
    case 'UnaryExpression': {
      const [operand] = node.arguments;
      const inner = operand === undefined ? undefined : compiled(operand, row);
      return inner === undefined ? undefined : unary(node.operator, inner);
    }
    case 'BinaryExpression': {
      const [left, right] = node.arguments;
      if (left === undefined || right === undefined) return undefined;
      const a = compiled(left, row);
      const b = compiled(right, row);
      return a === undefined || b === undefined ? undefined : binary(node.operator, a, b);
    }
    case 'CallExpression':
      return call(node, row);
    default:
      return undefined;
  }
}

/** A cell whose row moves with the formula; its column may be fixed. */
function cellOf(address: string, row: number): RowResult | undefined {
  const cell = /^\$?[A-Z]+\d+$/i.test(address) ? parseCell(address) : undefined;
  if (cell?.row !== row) return undefined;
  const { column } = cell;
  return (figure) => figure(column);
}

function unary(operator: string, inner: RowResult): RowResult | undefined {
  switch (operator) {
    case '+':
      return inner;
    case '-':
      return ofOne(inner, (a) => -a);
    case '%':
      return ofOne(inner, (a) => a / 100);
    default:
      return undefined;
  }
}

function binary(operator: string, left: RowResult, right: RowResult): RowResult | undefined {
  switch (operator) {
    case '+':
      return ofTwo(left, right, (a, b) => (isNear(a, -b) ? undefined : a + b));
    case '-':
      return ofTwo(left, right, (a, b) => (isNear(a, b) ? undefined : a - b));
    case '*':
      return ofTwo(left, right, (a, b) => a * b);
    case '/':
      return ofTwo(left, right, (a, b) => a / b);
    default:
      return undefined;
  }
}

function call(node: CallExpression, row: number): RowResult | undefined {
  const args = argumentsOf(node).map((argument) => argument ?? undefined);
  const [first, second, third] = args;
  if (first === undefined || second === undefined) return undefined;
  switch (calledName(node.callee)) {
    case 'ROUND': {
      const inner = compiled(first, row);
      const places = second.type === 'Literal' ? second.value : undefined;
      if (inner === undefined || args.length > 2 || typeof places !== 'number') return undefined;
      if (!Number.isInteger(places) || Math.abs(places) > 15) return undefined;
      return ofOne(inner, (a) => toNumber(round(exactFromNumber(a), places)));
    }
    case 'IFERROR':
      return args.length === 2 ? compiled(first, row) : undefined;
    case 'IF': {
      const holds = args.length <= 3 ? condition(first, row) : undefined;
      const yes = compiled(second, row);
      const no = third === undefined ? undefined : compiled(third, row);
      if (holds === undefined) return undefined;
      return (figure) => {
        const which = holds(figure);
        return which === undefined ? undefined : (which ? yes : no)?.(figure);
      };
    }
    default:
      return undefined;
  }
}

function condition(node: AstExpression, row: number): Condition | undefined {
  if (node.type !== 'BinaryExpression') return undefined;
  const [first, second] = node.arguments;
  const left = first === undefined ? undefined : compiled(first, row);
  if (left === undefined || second === undefined) return undefined;
  const { operator } = node;
  if (second.type === 'Literal' && typeof second.value === 'string') {
    // A number is never equal to words.
    if (operator !== '=' && operator !== '<>') return undefined;
    return (figure) => (left(figure) === undefined ? undefined : operator === '<>');
  }
  const right = compiled(second, row);
  if (right === undefined) return undefined;
  return (figure) => {
    const a = left(figure);
    const b = right(figure);
    return a === undefined || b === undefined ? undefined : compared(operator, a, b);
  };
}

function compared(operator: string, a: number, b: number): boolean | undefined {
  if (isNear(a, b)) return undefined;
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

/** Whether two numbers differ, but by so little that Excel may take them for one. */
function isNear(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * NOISE;
}

function ofOne(inner: RowResult, compute: (a: number) => number): RowResult {
  return (figure) => {
    const a = inner(figure);
    return a === undefined ? undefined : finite(compute(a));
  };
}

function ofTwo(
  left: RowResult,
  right: RowResult,
  compute: (a: number, b: number) => number | undefined,
): RowResult {
  return (figure) => {
    const a = left(figure);
    const b = a === undefined ? undefined : right(figure);
    return a === undefined || b === undefined ? undefined : finite(compute(a, b));
  };
}

/** As a cell holds it: no infinity, no negative zero. */
function finite(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : value + 0;
}
