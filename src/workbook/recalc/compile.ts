import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type BinaryExpression,
  type CallExpression,
  type RangeA1,
  type ReferenceIdentifier,
} from '@borgar/fx/xlsx';
import { assertNever } from '../../core/base/assert';
import { ERROR_CODES } from '../../core/model/cells';
import type { Scan } from '../../core/refs/scan';
import { tableRange, type Book, type PlacedTable } from './book';
import {
  rangeOfPlace,
  type BinaryOperator,
  type Expr,
  type Place,
  type Read,
  type Template,
} from './expr';
import { BUILT_IN, READS_BEYOND_ARGUMENTS, RESIZES_LAST_ARGUMENT } from './functions';
import { isAbsolute, isSameRange, rangeRefOf } from './fxRange';
import type { Why } from './why';

const BLANK: Expr = { kind: 'constant', value: undefined };
const MAX_SIZE = 20_000;
const MAX_DEPTH = 3_000;

const BINARY: ReadonlySet<string> = new Set<BinaryOperator>([
  ...(['+', '-', '*', '/', '^', '&'] as const),
  ...(['=', '<>', '<', '>', '<=', '>='] as const),
]);

function isBinaryOperator(operator: string): operator is BinaryOperator {
  return BINARY.has(operator);
}

/** Gives what a defined name means in a formula on a sheet; undefined when there is no such name. */
export interface NameSource {
  name(name: string, sheet: number): Template | undefined;
}

/**
 * Turns one formula into a `Template`. `origin` is the scan whose slots to use, or `'name'` for
 * the formula of a defined name, whose references must be absolute.
 */
export class Compiler {
  private readonly reads: Read[] = [];
  private readonly rowReads: Read[] = [];
  private readonly locals = new Set<string>();
  private isBounded = true;
  private unknown: Why | undefined;
  private slotsUsed = 0;
  private isMisread = false;
  private size = 0;
  private depth = 0;

  constructor(
    private readonly book: Book,
    private readonly names: NameSource,
    private readonly sheet: number,
    private readonly origin?: Scan | 'name',
  ) {}

  /** The template; undefined when the text doesn't parse or the scan misread it. */
  compile(text: string): Template | undefined {
    let expr: Expr;
    try {
      expr = this.expression(parse(tokenize(text, { withLocation: true })));
    } catch (error) {
      // The parser throws on what is no formula, and overflows on absurd nesting.
      if (error instanceof Error) return undefined;
      throw error;
    }
    const { reads, rowReads, isBounded, unknown, size } = this;
    if (this.isMisread || (this.scan !== undefined && this.slotsUsed < this.scan.cells.length)) {
      return undefined;
    }
    const template = { expr, reads, rowReads, isBounded, size };
    return unknown === undefined ? template : { ...template, unknown };
  }

  private get scan(): Scan | undefined {
    return this.origin === 'name' ? undefined : this.origin;
  }

  private cannot(why: Why): Expr {
    this.unknown ??= why;
    return BLANK;
  }

  private unbounded(why: Why): Expr {
    if (this.isBounded) this.unknown = why;
    this.isBounded = false;
    return BLANK;
  }

  private expression(node: AstExpression | CallExpression['callee']): Expr {
    this.size += 1;
    if (this.size > MAX_SIZE || this.depth > MAX_DEPTH) return this.unbounded('size');
    this.depth += 1;
    const expr = this.byType(node);
    this.depth -= 1;
    return expr;
  }

  private byType(node: AstExpression | CallExpression['callee']): Expr {
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
          return this.cannot('syntax');
        }
        return { kind: 'constant', value: node.value };
      case 'ErrorLiteral': {
        const code = ERROR_CODES.find((known) => known === node.value);
        return code === undefined
          ? this.cannot('unsupported')
          : { kind: 'constant', value: { error: code } };
      }
      case 'ReferenceIdentifier':
        return this.reference(node);
      case 'UnaryExpression': {
        const operands = node.arguments.map((operand) => this.expression(operand));
        const { operator } = node;
        if (operator === '#' || operator === '@') return this.cannot('array');
        return { kind: 'unary', operator, operand: operands[0] ?? BLANK };
      }
      case 'BinaryExpression':
        return this.binary(node);
      case 'CallExpression':
        return this.call(node);
      case 'Identifier':
        return this.cannot('syntax');
      case 'ArrayExpression':
        for (const element of node.elements.flat()) this.expression(element);
        return this.cannot('array');
      case 'LambdaExpression':
        for (const parameter of node.params) this.locals.add(parameter.name.toLowerCase());
        if (node.body !== null) this.expression(node.body);
        return this.cannot('unsupported');
      case 'LetExpression':
        for (const { id } of node.declarations) this.locals.add(id.name.toLowerCase());
        for (const { init } of node.declarations) if (init !== null) this.expression(init);
        if (node.body !== null) this.expression(node.body);
        return this.cannot('unsupported');
      default:
        return assertNever(node);
    }
  }

  private binary(node: BinaryExpression): Expr {
    const [left = BLANK, right = BLANK] = node.arguments.map((side) => this.expression(side));
    const { operator } = node;
    if (isBinaryOperator(operator)) return { kind: 'binary', operator, left, right };
    // `A1:INDEX(…)` reaches cells that stand nowhere in the formula.
    return operator === ':' ? this.unbounded('volatile') : this.cannot('unsupported');
  }

  private call(node: CallExpression): Expr {
    const args = node.arguments.map((argument: AstExpression | null) =>
      argument === null ? undefined : this.expression(argument),
    );
    const written = functionName(node.callee);
    if (written === undefined) {
      // What is called is itself computed: `LAMBDA(x,x*A1)(2)`.
      this.expression(node.callee);
      return this.cannot('unsupported');
    }
    const name = plainName(written);
    if (READS_BEYOND_ARGUMENTS.has(name)) return this.unbounded('volatile');
    if (RESIZES_LAST_ARGUMENT.has(name) && args.length > 2) return this.unbounded('unsupported');
    const builtIn = BUILT_IN.get(name);
    if (builtIn !== undefined) {
      const isCount = args.length >= builtIn.min && args.length <= builtIn.max;
      return isCount ? { kind: 'call', name, args } : this.cannot('syntax');
    }
    if (this.book.functions.has(name)) return { kind: 'call', name, args };
    // A name can stand for a LAMBDA, which reads what its own formula refers to.
    const lambda = this.names.name(written, this.sheet);
    if (lambda !== undefined) this.include(lambda);
    return this.cannot('unsupported');
  }

  private reference(node: ReferenceIdentifier): Expr {
    if (node.kind === 'table') return this.tableReference(node.value);
    if (node.kind === 'beam' || node.kind === 'range') return this.rangeReference(node);
    const named = parseA1Ref(node.value);
    if (named === undefined || !('name' in named)) return this.unbounded('name');
    const { workbookName = '', sheetName = '', name } = named;
    if (workbookName !== '') return this.cannot('external');
    if (sheetName === '' && this.locals.has(name.toLowerCase())) return this.cannot('unsupported');
    const sheet = sheetName === '' ? this.sheet : this.book.sheetIndex(sheetName);
    if (sheet === undefined) return this.unbounded('name');
    const template = this.names.name(name, sheet);
    if (template !== undefined) return this.include(template);
    const table = this.book.table(name);
    if (table === undefined) return this.unbounded('name');
    this.reads.push({ sheet: table.sheet, place: table.table.range });
    return this.cannot('unsupported');
  }

  /** Takes over what a name reads; gives what it stands for. */
  private include(template: Template): Expr {
    this.size += template.size;
    if (this.size > MAX_SIZE) return this.unbounded('size');
    this.reads.push(...template.reads);
    this.rowReads.push(...template.rowReads);
    if (!template.isBounded) this.isBounded = false;
    return template.unknown === undefined ? template.expr : this.cannot(template.unknown);
  }

  private rangeReference(node: ReferenceIdentifier): Expr {
    const parsed = parseA1Ref(node.value);
    if (parsed === undefined || !('range' in parsed)) return this.unbounded('syntax');
    const { workbookName = '', sheetName = '', range } = parsed;
    const place = this.placeOf(node, range);
    if (workbookName !== '') return this.cannot('external');
    if (this.origin === 'name' && !isAbsolute(range)) return this.unbounded('name');
    const [first = '', last] = sheetName.split(':');
    const sheets =
      last !== undefined
        ? this.book.sheetsBetween(first, last)
        : [first === '' ? this.sheet : this.book.sheetIndex(first)];
    if (sheets === undefined) return this.unbounded('name');
    for (const sheet of sheets) {
      if (sheet === undefined) return this.unbounded('name');
      this.reads.push({ sheet, place });
    }
    const [only] = sheets;
    if (last !== undefined || only === undefined) return this.cannot('unsupported');
    if (range.trim !== undefined && range.trim !== null) return this.cannot('array');
    return { kind: 'reference', sheet: only, place };
  }

  /** The slots of the scan that make the range; the range itself where there are none. */
  private placeOf(node: ReferenceIdentifier, range: RangeA1): Place {
    const fixed = rangeRefOf(range);
    const { scan } = this;
    const [start = 0, end = 0] = node.loc ?? [];
    if (scan === undefined) return fixed;
    const slots = scan.starts.flatMap((at, slot) => (at >= start && at < end ? [slot] : []));
    const [from, to = from, extra] = slots;
    if (from === undefined || to === undefined) return fixed;
    this.slotsUsed += slots.length;
    const place = { from, to };
    const box = rangeOfPlace(place, scan.cells);
    if (extra !== undefined || !isSameRange(box, fixed)) this.isMisread = true;
    return place;
  }

  private tableReference(text: string): Expr {
    const reference = parseStructRef(text);
    if (reference === undefined) return this.unbounded('syntax');
    const { workbookName = '', table: name = '', columns = [], sections = [] } = reference;
    if (workbookName !== '') return this.cannot('external');
    const tables = name === '' ? this.book.tablesOn(this.sheet) : this.tablesNamed(name);
    if (tables.length === 0) return this.unbounded('name');
    const target = sections.includes('this row') ? this.rowReads : this.reads;
    for (const { sheet, table } of tables) {
      target.push({ sheet, place: tableRange(table, columns) });
    }
    return this.cannot('unsupported');
  }

  private tablesNamed(name: string): readonly PlacedTable[] {
    const table = this.book.table(name);
    return table === undefined ? [] : [table];
  }
}

/** The name of a called function; undefined when an expression is called. */
function functionName(callee: AstExpression | CallExpression['callee']): string | undefined {
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** `_xlfn.RandArray → RANDARRAY`: files mark functions that came after Excel 2007. */
function plainName(written: string): string {
  const name = written.toUpperCase();
  return name.startsWith('_XLFN.') ? name.slice('_XLFN.'.length) : name;
}
