import { MAX_ROWS } from '../../../core/base/address';
import type { Span } from '../../../core/model/snapshot';
import { readFlag } from '../xml/tree';
import type { AttributeList } from '../xml/attributes';
import { numberOf } from './values';

/** Collects what the rows of a sheet say of themselves. */
export class RowCollector {
  readonly heights = new Map<number, number>();
  private readonly hidden: number[] = [];
  private readonly visible: number[] = [];

  /** `hidesUnlisted`: rows that the sheet does not list are hidden (`zeroHeight`). */
  constructor(private readonly hidesUnlisted: boolean) {}

  add(row: number, attributes: AttributeList): void {
    const height = numberOf(attributes.get('ht'));
    const isHidden = readFlag(attributes.get('hidden')) || height === 0;
    if (isHidden) this.hidden.push(row);
    else if (this.hidesUnlisted) this.visible.push(row);
    if (height !== undefined && height > 0 && readFlag(attributes.get('customHeight'))) {
      this.heights.set(row, height);
    }
  }

  /** The hidden rows, joined to runs. */
  hiddenSpans(): readonly Span[] {
    return this.hidesUnlisted ? gapsBetween(this.visible) : joinSpans(this.hidden);
  }
}

function gapsBetween(rows: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row > next) spans.push({ first: next, last: row - 1 });
    next = Math.max(next, row + 1);
  }
  if (next < MAX_ROWS) spans.push({ first: next, last: MAX_ROWS - 1 });
  return spans;
}

/** `[4, 2, 3, 7] → 2-4, 7`. */
export function joinSpans(indices: readonly number[]): readonly Span[] {
  const spans: { first: number; last: number }[] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open !== undefined && index <= open.last + 1) open.last = index;
    else spans.push({ first: index, last: index });
  }
  return spans;
}
