import { parseRange, type RangeRef } from '../../../core/base/address';

/** The ranges of an `sqref`: `A1:B2 D4 → two ranges`; undefined when one of them is none. */
export function parseRanges(text: string): readonly RangeRef[] | undefined {
  const ranges: RangeRef[] = [];
  for (const piece of text.split(/\s+/)) {
    if (piece === '') continue;
    const range = parseRange(piece);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return ranges;
}
