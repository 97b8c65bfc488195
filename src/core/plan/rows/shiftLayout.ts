import type { RangeRef } from '../../base/address';
import type { CellLink, PageSetup, Span, ValidationInfo } from '../../model/snapshot';
import { moveRelative } from '../../refs/moveRelative';
import type { RowShift } from '../../refs/rowShift';
import { shiftFormula } from '../../refs/shiftFormula';
import { shiftArea, shiftRange, shiftRow, shiftSpan } from '../../refs/shiftRange';
import { sameRange } from '../pageSetup';
import { shiftKey } from './shiftGrid';

export type Like = 'above' | 'below';

export function shiftRanges(ranges: readonly RangeRef[], shift: RowShift): readonly RangeRef[] {
  return ranges.flatMap((range) => shiftRange(range, shift) ?? []);
}

/** Merged cells afterwards; a single cell that is left is merged no more. */
export function shiftMerges(merges: readonly RangeRef[], shift: RowShift): readonly RangeRef[] {
  return shiftRanges(merges, shift).filter(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
}

/** The validations of the shifted sheet, those of the neighbour over the new rows too. */
export function shiftValidations(
  validations: readonly ValidationInfo[],
  sheet: string,
  shift: RowShift,
  like: Like,
): readonly ValidationInfo[] {
  return validations.flatMap((validation) => {
    const ranges = validation.ranges.flatMap((range) => shiftArea(range, shift, like) ?? []);
    if (ranges.length === 0) return [];
    const { formula } = followFormula(validation, sheet, shift);
    if (formula === undefined) return [{ ...validation, ranges }];
    const [first] = validation.ranges;
    // The formula is read from the first cell, which has stayed above the cell that moved.
    const isKept =
      like === 'below' && shift.count > 0 && first?.top === shift.at && ranges[0]?.top === shift.at;
    return [
      { ...validation, ranges, formula: isKept ? moveRelative(formula, -shift.count) : formula },
    ];
  });
}

/** A validation whose list stands on the shifted sheet. */
export function followFormula<T extends { readonly formula?: string }>(
  owner: T,
  sheet: string,
  shift: RowShift,
): T {
  const { formula } = owner;
  if (formula === undefined) return owner;
  const after = shiftFormula(formula, sheet, shift) ?? formula;
  return after === formula ? owner : { ...owner, formula: after };
}

/** Where a cell of any sheet leads afterwards. */
export function followLink(link: CellLink, sheet: string, shift: RowShift): CellLink {
  if (link.location === undefined) return link;
  const location = shiftFormula(link.location, sheet, shift) ?? link.location;
  return location === link.location ? link : { ...link, location };
}

/** New rows among hidden ones are seen; runs that come to touch are one. */
export function shiftHidden(spans: readonly Span[], shift: RowShift): readonly Span[] {
  const { at, count } = shift;
  const pieces = spans.flatMap((span): readonly Span[] => {
    const isCut = count > 0 && span.first < at && at <= span.last;
    const parts = isCut
      ? [
          { ...span, last: at - 1 },
          { ...span, first: at },
        ]
      : [span];
    return parts.flatMap((part) => shiftSpan(part, shift) ?? []);
  });
  const joined: Span[] = [];
  for (const span of pieces) {
    const previous = joined.at(-1);
    if (previous !== undefined && previous.last + 1 === span.first)
      joined[joined.length - 1] = { first: previous.first, last: span.last };
    else joined.push(span);
  }
  return joined;
}

/** Heights that were set; new rows are as high as the row `neighbour` (as it is before). */
export function shiftHeights(
  heights: ReadonlyMap<number, number>,
  shift: RowShift,
  neighbour: number | undefined,
): ReadonlyMap<number, number> {
  const after = new Map<number, number>();
  for (const [row, height] of heights) {
    const moved = shiftRow(row, shift);
    if (moved !== undefined) after.set(moved, height);
  }
  const height = neighbour === undefined ? undefined : heights.get(neighbour);
  for (let i = 0; height !== undefined && i < shift.count; i += 1) after.set(shift.at + i, height);
  return after;
}

export function shiftPage(setup: PageSetup, shift: RowShift): PageSetup {
  const { titleRows, printArea, ...rest } = setup;
  const rows = titleRows && shiftSpan(titleRows, shift);
  const area = printArea && shiftRanges(printArea, shift);
  const isAsBefore =
    rows?.first === titleRows?.first &&
    rows?.last === titleRows?.last &&
    (printArea ?? []).every((range, i) => sameRange(range, area?.[i]));
  if (isAsBefore) return setup;
  return {
    ...rest,
    ...(rows === undefined ? {} : { titleRows: rows }),
    ...(area === undefined || area.length === 0 ? {} : { printArea: area }),
  };
}

/** Notes by `cellKey`. */
export function shiftComments(
  comments: ReadonlyMap<number, string>,
  shift: RowShift,
): ReadonlyMap<number, string> {
  return new Map(
    [...comments].flatMap(([key, text]) => {
      const moved = shiftKey(key, shift);
      return moved === undefined ? [] : [[moved, text] as const];
    }),
  );
}
