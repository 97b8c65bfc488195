import {
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
} from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import type { Scan } from '../refs/scan';
import type { Place } from './place';

/** Cells that formulas of a shape read; `sheet` is '' for the formula's own. */
export interface ShapeRead {
  readonly sheet: string;
  readonly place: Place;
}

/** A single cell with which a formula adds, subtracts, multiplies or divides. */
export interface Operand {
  readonly sheet: string;
  readonly slot: number;
  readonly operator: '+' | '-' | '*' | '/';
}

/** What formulas that differ only in the cells they refer to have in common. */
export interface FormulaShape {
  /** The first formula of the shape, as parsed; undefined where it is no formula. */
  readonly ast: AstExpression | undefined;
  /** The shape with `#` for every number in it: `ROUND(E2/D2,1)` and `ROUND(E3/D3,0)` have one. */
  readonly family: string;
  /** Where in that formula its cell references stand. */
  readonly starts: readonly number[];
  readonly reads: readonly ShapeRead[];
  /** Those that no IF, IFERROR or other choice of the formula guards. */
  readonly operands: readonly Operand[];
  /** Defined names, as written. */
  readonly names: readonly string[];
  /** Upper case; `_XLFN.` taken off. */
  readonly functions: readonly string[];
  /** Refers to another workbook. */
  readonly isExternal: boolean;
  /** The range of a formula that is nothing but `SUM(…)` of one range of its own sheet. */
  readonly sumOf: Place | undefined;
}

/** In these an operand may be blank or words: the formula sees to it. */
const GUARDS: ReadonlySet<string> = new Set([
  ...['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH', 'ISERROR', 'ISNUMBER', 'ISBLANK'],
  ...['LET', 'LAMBDA', 'AGGREGATE'],
]);

/** A reference with the path of a closed workbook, which the grammar of files has not. */
const OTHER_BOOK = /\[[^[\]]+\.xl\w+\]/i;

const NUMBER = /(?<![\p{L}\d_.])\d+(?:\.\d+)?/gu;

/** Longer formulas are left alone: Excel itself takes no more. */
const MAX_LENGTH = 8_192;

interface Draft {
  readonly scan: Scan | undefined;
  readonly reads: ShapeRead[];
  readonly operands: Operand[];
  readonly names: Set<string>;
  readonly functions: Set<string>;
  isExternal: boolean;
}

type Node = AstExpression | CallExpression['callee'];

/** Reads one formula for all of its shape: `scan` is what was taken out of `text`. */
export function readShape(text: string, scan: Scan | undefined): FormulaShape {
  const ast = text.length > MAX_LENGTH ? undefined : parsed(text);
  const draft: Draft = {
    scan,
    reads: [],
    operands: [],
    names: new Set(),
    functions: new Set(),
    isExternal: false,
  };
  if (ast !== undefined) visit(ast, draft, false);
  return {
    ast,
    family: (scan?.shape ?? text).replace(NUMBER, '#'),
    starts: scan?.starts ?? [],
    reads: draft.reads,
    operands: draft.operands,
    names: [...draft.names],
    functions: [...draft.functions],
    isExternal: draft.isExternal || (ast === undefined && OTHER_BOOK.test(text)),
    sumOf: ast === undefined ? undefined : sumOf(ast, draft),
  };
}

function parsed(text: string): AstExpression | undefined {
  try {
    return parse(tokenize(text, { withLocation: true }));
  } catch (error) {
    // The parser throws on what is no formula, and overflows on absurd nesting.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function visit(node: Node, draft: Draft, isGuarded: boolean): void {
  switch (node.type) {
    case 'ReferenceIdentifier': {
      readReference(node, draft);
      return;
    }
    case 'UnaryExpression':
    case 'BinaryExpression': {
      const { operator } = node;
      for (const side of node.arguments) {
        if (!isGuarded && isArithmetic(operator)) readOperand(side, operator, draft);
        visit(side, draft, isGuarded);
      }
      return;
    }
    case 'CallExpression': {
      const name = calledName(node.callee);
      if (name === '') visit(node.callee, draft, isGuarded);
      else draft.functions.add(name);
      const isChoice = isGuarded || GUARDS.has(name);
      for (const argument of argumentsOf(node)) {
        if (argument !== null) visit(argument, draft, isChoice);
      }
      return;
    }
    case 'ArrayExpression': {
      for (const element of node.elements.flat()) visit(element, draft, isGuarded);
      return;
    }
    case 'LambdaExpression': {
      if (node.body !== null) visit(node.body, draft, true);
      return;
    }
    case 'LetExpression': {
      for (const { init } of node.declarations) if (init !== null) visit(init, draft, true);
      if (node.body !== null) visit(node.body, draft, true);
      return;
    }
    default:
      return;
  }
}

function isArithmetic(operator: string): operator is Operand['operator'] {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/';
}

function readOperand(node: Node, operator: Operand['operator'], draft: Draft): void {
  if (node.type !== 'ReferenceIdentifier' || node.kind !== 'range') return;
  const reference = readReferenceText(node);
  if (reference === undefined || reference.isExternal) return;
  const place = placeOf(node, draft.scan);
  if (place === undefined || !('from' in place) || place.from !== place.to) return;
  draft.operands.push({ sheet: reference.sheet, slot: place.from, operator });
}

function readReference(node: ReferenceIdentifier, draft: Draft): void {
  if (node.kind === 'table') {
    if (node.value.startsWith('[') || node.value.includes('].')) draft.isExternal = true;
    return;
  }
  const reference = readReferenceText(node);
  if (reference === undefined) return;
  if (reference.isExternal) draft.isExternal = true;
  else if (reference.name !== undefined) draft.names.add(reference.name);
  else {
    const place = placeOf(node, draft.scan);
    if (place !== undefined) draft.reads.push({ sheet: reference.sheet, place });
  }
}

function readReferenceText(
  node: ReferenceIdentifier,
):
  | { readonly sheet: string; readonly isExternal: boolean; readonly name?: string | undefined }
  | undefined {
  // `[1]Tờ 1!A1` in a file, `'C:\Tệp\[b.xlsx]Tờ 1'!A1` in Excel.
  if (node.value.includes('[')) return { sheet: '', isExternal: true };
  const found = parseA1Ref(node.value);
  if (found === undefined) return undefined;
  const { workbookName = '', sheetName = '' } = found;
  const name = 'name' in found ? found.name : undefined;
  return { sheet: sheetName, isExternal: workbookName !== '', name };
}

/** The slots that make the range; the range itself where there are none (`A:C`). */
function placeOf(node: ReferenceIdentifier, scan: Scan | undefined): Place | undefined {
  const [start = 0, end = 0] = node.loc ?? [];
  const slots = (scan?.starts ?? []).flatMap((at, slot) => (at >= start && at < end ? [slot] : []));
  const [from, to = from] = slots;
  if (from !== undefined && to !== undefined) {
    return slots.length <= 2 ? { from, to } : undefined;
  }
  const found = parseA1Ref(node.value);
  if (found === undefined || !('range' in found)) return undefined;
  const { range } = found;
  return {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? range.top ?? MAX_ROWS - 1,
    right: range.right ?? range.left ?? MAX_COLUMNS - 1,
  };
}

function sumOf(ast: AstExpression, { scan }: Draft): Place | undefined {
  if (ast.type !== 'CallExpression') return undefined;
  const [argument, another] = argumentsOf(ast);
  if (calledName(ast.callee) !== 'SUM' || another !== undefined) return undefined;
  if (argument?.type !== 'ReferenceIdentifier' || argument.kind !== 'range') return undefined;
  const reference = readReferenceText(argument);
  if (reference === undefined || reference.isExternal || reference.sheet !== '') return undefined;
  return placeOf(argument, scan);
}

/**
 * The function that is called, in upper case: `_xlfn.Sum → SUM`, for files mark functions that
 * came after Excel 2007. '' when what is called is itself computed: `LAMBDA(x,x*A1)(2)`.
 */
export function calledName(callee: Node): string {
  if (callee.type !== 'Identifier') return '';
  const name = callee.name.toUpperCase();
  return name.startsWith('_XLFN.') ? name.slice('_XLFN.'.length) : name;
}

/** The arguments of a call; null where one was left empty, as in `IF(A1,,2)`. */
export function argumentsOf(call: CallExpression): readonly (AstExpression | null)[] {
  return call.arguments;
}
