import { formatRange, parseRange, type RangeRef } from '../../../../core/base/address';
import { assertPresent } from '../../../../core/base/assert';
import { growReferences } from '../../../../core/refs/growReferences';
import type { RowShift } from '../../../../core/refs/rowShift';
import { moveRelative } from '../../../../core/refs/moveRelative';
import { shiftFormula } from '../../../../core/refs/shiftFormula';
import { shiftArea, shiftRow } from '../../../../core/refs/shiftRange';
import { shiftReference } from '../../../../core/refs/shiftReference';
import type { NewRows } from './newRows';

/** Thrown while rows move, caught by the workbook: something can't follow them. */
export class RowsUnadjusted extends Error {
  override readonly name = 'RowsUnadjusted';

  /** `what` is a word of `strings/refusals`. */
  constructor(readonly what: string) {
    super(what);
  }
}

/** What is said of the rows goes with them, or is pushed past the sheet's end. */
export const ROWS_LOST = 'rows-lost';

const LOST = '#REF!';

/** Moves what parts of a file say of rows; texts that do not change stay as they are written. */
export class RowMover {
  constructor(
    readonly shift: RowShift,
    readonly like: 'above' | 'below',
    /** Takes new rows over to write them itself; absent when they are written empty. */
    readonly leave?: (rows: NewRows) => boolean,
  ) {}

  isShifted(sheet: string): boolean {
    return sheet.toLowerCase() === this.shift.sheet.toLowerCase();
  }

  /** A formula as the file writes it; `ownSheet` is the sheet of references without one. */
  formula(text: string, ownSheet: string): string {
    const after = shiftFormula(text, ownSheet, this.shift);
    if (after === undefined) throw new RowsUnadjusted('reference-3d');
    return after;
  }

  /**
   * Where a chart's figures stand: like a rule, a chart that ends on the neighbour of new rows goes
   * on over them, be it of that row alone.
   */
  figures(text: string): string {
    const { sheet, at, count } = this.shift;
    const after = this.formula(text, '');
    if (count < 0 || this.like === 'below') return after;
    const neighbour = { sheet, first: at - 1, last: at - 1 + count };
    return growReferences(after, '', neighbour, 'ranges-and-cells').formula;
  }

  /** A row of the shifted sheet. */
  row(row: number): number {
    const after = shiftRow(row, this.shift);
    if (after === undefined) throw new RowsUnadjusted(ROWS_LOST);
    return after;
  }

  /** A cell or range of the shifted sheet; it grows when rows come inside. */
  range(text: string): string {
    const after = shiftReference(text, this.shift);
    if (after === LOST) throw new RowsUnadjusted(ROWS_LOST);
    return after;
  }

  /** The ranges of an `sqref`. */
  ranges(text: string): string {
    return text.replace(/\S+/g, (range) => this.range(range));
  }

  /** The same where new rows take over what their neighbour has. */
  areas(text: string): string {
    return text.replace(/\S+/g, (range) => {
      const before = parseRange(range);
      const after = before && this.area(before);
      return after === undefined || sameRows(after, before) ? range : formatRange(after);
    });
  }

  /** A range that new rows at its edge join. */
  area(range: RangeRef): RangeRef {
    const after = shiftArea(range, this.shift, this.like);
    if (after === undefined) throw new RowsUnadjusted(ROWS_LOST);
    return after;
  }

  /**
   * The formula of a validation or a conditional format over these ranges, as they are before:
   * it is read from their first cell, which stays where new rows take its place.
   */
  ruleFormula(text: string, ownSheet: string, ranges: readonly RangeRef[]): string {
    const after = this.formula(text, ownSheet);
    const [first] = ranges;
    const { at, count } = this.shift;
    const isKept = first?.top === at && count > 0 && this.like === 'below';
    return isKept && this.isShifted(ownSheet) ? moveRelative(after, -count) : after;
  }

  /** What is only looked at: a place that goes gives way to the row after it. */
  view(text: string): string {
    return text.replace(/\S+/g, (range) => {
      const after = shiftReference(range, this.shift);
      if (after !== LOST) return after;
      const start = assertPresent(range.split(':')[0], 'a piece before the colon');
      return start.replace(/\d+/, String(this.shift.at + 1));
    });
  }

  /** Whether rows come or go inside the range, so that what is one block would be cut or grow. */
  cuts(text: string): boolean {
    const range = parseRange(text);
    if (range === undefined) return true;
    const { at, count } = this.shift;
    const isInside = count > 0 ? range.top < at : range.top < at - count;
    return isInside && at <= range.bottom;
  }
}

/** Lets what a formula speaks of follow. */
export type Follower = Pick<RowMover, 'formula'>;

function sameRows(a: RangeRef, b: RangeRef | undefined): boolean {
  return a.top === b?.top && a.bottom === b.bottom;
}
