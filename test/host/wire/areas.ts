import { intersects, parseRange, type RangeRef } from '../../../src/core/base/address';
import { assertPresent } from '../../../src/core/base/assert';
import type { RowShift } from '../../../src/core/refs/rowShift';
import { shiftArea, shiftRange } from '../../../src/core/refs/shiftRange';

/** A rule that decides of looks, by any name, and the cells that it is over. */
export interface ConditionalFormat {
  readonly rule: string;
  readonly ranges: readonly RangeRef[];
}

/** Conditional formats given by their rules, with ranges in A1 notation. */
export function conditionalFormats(
  given: Readonly<Record<string, readonly string[]>>,
): readonly ConditionalFormat[] {
  return Object.entries(given).map(([rule, ranges]) => ({
    rule,
    ranges: ranges.map((range) => assertPresent(parseRange(range), 'a range')),
  }));
}

/**
 * The ranges once rows came or went. Rows between two of a range are part of it; whether rows are
 * that come in below its last one Excel's maker does not say: `edgesGrow`.
 */
export function shiftedRanges(
  ranges: readonly RangeRef[],
  shift: RowShift,
  edgesGrow: boolean,
): readonly RangeRef[] {
  return joined(
    ranges.flatMap(
      (range) => (edgesGrow ? shiftArea(range, shift, 'above') : shiftRange(range, shift)) ?? [],
    ),
  );
}

/** The ranges without the cells of an area. */
export function without(ranges: readonly RangeRef[], area: RangeRef): readonly RangeRef[] {
  return ranges.flatMap((range) => {
    if (!intersects(range, area)) return [range];
    const middle = {
      ...range,
      top: Math.max(range.top, area.top),
      bottom: Math.min(range.bottom, area.bottom),
    };
    return [
      { ...range, bottom: area.top - 1 },
      { ...middle, right: area.left - 1 },
      { ...middle, left: area.right + 1 },
      { ...range, top: area.bottom + 1 },
    ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  });
}

/** The ranges, those joined that make one higher range together. */
export function joined(ranges: readonly RangeRef[]): readonly RangeRef[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const all: RangeRef[] = [];
  for (const range of sorted) {
    const last = all.at(-1);
    const isMore =
      last?.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (isMore) all[all.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    else all.push(range);
  }
  return all;
}
