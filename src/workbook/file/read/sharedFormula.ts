import { parseA1Range, tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, columnName } from '../../../core/base/address';

/** A row or column of a reference; a relative one moves with the cell. */
interface Axis {
  readonly index: number;
  readonly isAbsolute: boolean;
}

interface Corner {
  readonly column: Axis | undefined;
  readonly row: Axis | undefined;
}

/** A formula cut into what stays and the corners of references, which move. */
type Piece = string | readonly Corner[];

/** The formula that a group of cells shares, written as in its first cell. */
export class SharedFormula {
  private pieces: readonly Piece[] | undefined;

  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** The formula of another cell of the group: shared from B2, `A1+$A$1` is in C4 `B3+$A$1`. */
  textAt(row: number, column: number): string {
    this.pieces ??= cut(this.text);
    const down = row - this.row;
    const right = column - this.column;
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : movedReference(piece, down, right)))
      .join('');
  }
}

function cut(formula: string): readonly Piece[] {
  return tokenize(formula, { mergeRefs: false }).map(({ type, value }) => {
    const isReference = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
    return isReference ? (corners(value) ?? value) : value;
  });
}

function corners(reference: string): readonly Corner[] | undefined {
  const range = parseA1Range(reference);
  if (range === undefined) return undefined;
  const first = { column: axis(range.left, range.$left), row: axis(range.top, range.$top) };
  if (!reference.includes(':')) return [first];
  const last = { column: axis(range.right, range.$right), row: axis(range.bottom, range.$bottom) };
  return [first, last];
}

function axis(
  index: number | null | undefined,
  isAbsolute: boolean | null | undefined,
): Axis | undefined {
  return index === null || index === undefined
    ? undefined
    : { index, isAbsolute: isAbsolute === true };
}

function movedReference(reference: readonly Corner[], down: number, right: number): string {
  return reference
    .map(({ column, row }) => movedColumn(column, right) + movedRow(row, down))
    .join(':');
}

function movedColumn(column: Axis | undefined, by: number): string {
  if (column === undefined) return '';
  if (column.isAbsolute) return `$${columnName(column.index)}`;
  return columnName(wrapped(column.index + by, MAX_COLUMNS));
}

function movedRow(row: Axis | undefined, by: number): string {
  if (row === undefined) return '';
  if (row.isAbsolute) return `$${String(row.index + 1)}`;
  return String(wrapped(row.index + by, MAX_ROWS) + 1);
}

/** Beyond the edge of the sheet Excel goes on at the other one. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}
