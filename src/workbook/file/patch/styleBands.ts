import type { SetStyle, StylePatch } from '../../../core/model/plan';
import type { Span } from '../../../core/model/snapshot';

/** The operations on looks that cover the rows of a band, in their order. */
export type Band = readonly SetStyle[];

const NO_BAND: Band = [];

/** Which looks are put on a row: all rows between two borders of ranges get the same. */
export class StyleBands {
  private readonly operations: SetStyle[] = [];
  private index:
    { readonly starts: readonly number[]; readonly bands: readonly Band[] } | undefined;

  add(operation: SetStyle): void {
    this.operations.push(operation);
    this.index = undefined;
  }

  /** The rows that are given a look. */
  spans(): readonly Span[] {
    return this.operations.map(({ range }) => ({ first: range.top, last: range.bottom }));
  }

  /** The same list for all rows of a band. */
  at(row: number): Band {
    if (this.operations.length === 0) return NO_BAND;
    this.index ??= this.build();
    const { starts, bands } = this.index;
    return bands[lastFrom(starts, row)] ?? NO_BAND;
  }

  private build(): NonNullable<StyleBands['index']> {
    const borders = this.operations.flatMap(({ range }) => [range.top, range.bottom + 1]);
    const starts = [...new Set(borders)].sort((a, b) => a - b);
    const bands: SetStyle[][] = starts.map(() => []);
    for (const operation of this.operations) {
      const { top, bottom } = operation.range;
      const end = lastFrom(starts, bottom);
      for (let i = lastFrom(starts, top); i <= end; i += 1) bands[i]?.push(operation);
    }
    return { starts, bands };
  }
}

/** The patches of a band that a column gets, one after the other; undefined for none. */
export function patchesAt(band: Band, column: number): readonly StylePatch[] | undefined {
  const patches = band
    .filter(({ range }) => range.left <= column && column <= range.right)
    .map(({ style }) => style);
  return patches.length === 0 ? undefined : patches;
}

/** The index of the last of these ascending rows that is `row` or comes before it; -1 for none. */
function lastFrom(starts: readonly number[], row: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
