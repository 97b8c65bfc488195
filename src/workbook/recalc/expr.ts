import { MAX_COLUMNS, type RangeRef } from '../../core/base/address';
import type { CellValue } from '../../core/model/snapshot';
import type { Why } from './why';

/** A range whose corners are the formula's `from`th and `to`th cell reference. */
export interface SlotRange {
  readonly from: number;
  readonly to: number;
}

/** Where a reference points: filled in for each formula of one shape, or the same for all. */
export type Place = SlotRange | RangeRef;

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula that can be computed, names already replaced by what they stand for. */
export type Expr =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly sheet: number; readonly place: Place }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expr }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
    }
  /** `name` in upper case; an argument left empty, as in `IF(A1,,2)`, is undefined. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly (Expr | undefined)[];
    };

/** Cells that a formula reads. `sheet` is the index in `Snapshot.sheets`. */
export interface Read {
  readonly sheet: number;
  readonly place: Place;
}

/** What formulas of one shape on one sheet (`B1*C1`, `B2*C2`, …) have in common. */
export interface Template {
  readonly expr: Expr;
  readonly reads: readonly Read[];
  /** Table columns of which it reads the row that the formula stands in. */
  readonly rowReads: readonly Read[];
  /** False when what it reads can't be listed: then it depends on everything. */
  readonly isBounded: boolean;
  /** How many parts it has, those of its names included. */
  readonly size: number;
  /** Why no formula of this shape can be computed. */
  readonly unknown?: Why;
}

/** A formula: its shape, and the cells (by `cellKey`) that it has in the shape's slots. */
export interface Formula {
  readonly template: Template;
  readonly cells: readonly number[];
}

/** The rectangle that a place is, given the formula's cells. */
export function rangeOfPlace(place: Place, cells: readonly number[]): RangeRef {
  if (!('from' in place)) return place;
  const first = cells[place.from] ?? 0;
  const row = Math.floor(first / MAX_COLUMNS);
  const column = first % MAX_COLUMNS;
  if (place.from === place.to) return { top: row, left: column, bottom: row, right: column };
  const second = cells[place.to] ?? 0;
  const otherRow = Math.floor(second / MAX_COLUMNS);
  const otherColumn = second % MAX_COLUMNS;
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}
