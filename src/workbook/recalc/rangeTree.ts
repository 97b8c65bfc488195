import { intersects, type RangeRef } from '../../core/base/address';

/** A range and the number of the formula that reads it. */
export interface OwnedRange {
  readonly range: RangeRef;
  readonly owner: number;
}

const FANOUT = 16;

/**
 * Ranges of one sheet in a tree of bounding boxes: finding those that meet a rectangle takes
 * time in proportion to their number, not to the number of ranges or cells.
 */
export class RangeTree {
  /** `boxes[0]` are the ranges themselves; each box above encloses up to `FANOUT` below. */
  readonly boxes: readonly (readonly RangeRef[])[];
  readonly owners: readonly number[];

  constructor(ranges: readonly OwnedRange[]) {
    const sorted = [...ranges].sort(
      (a, b) => a.range.left - b.range.left || a.range.top - b.range.top,
    );
    this.owners = sorted.map(({ owner }) => owner);
    const boxes = [sorted.map(({ range }) => range)];
    for (let level = boxes[0] ?? []; level.length > 1;) {
      level = enclose(level);
      boxes.push(level);
    }
    this.boxes = boxes;
  }
}

function enclose(level: readonly RangeRef[]): RangeRef[] {
  const above: RangeRef[] = [];
  for (let start = 0; start < level.length; start += FANOUT) {
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    for (const range of level.slice(start, start + FANOUT)) {
      top = Math.min(top, range.top);
      left = Math.min(left, range.left);
      bottom = Math.max(bottom, range.bottom);
      right = Math.max(right, range.right);
    }
    above.push({ top, left, bottom, right });
  }
  return above;
}

/** Finds ranges of a tree, each only once, however many rectangles are asked for. */
export class RangeSweep {
  /** How many ranges under each box have not been found yet. */
  private readonly left: readonly Uint32Array[];

  constructor(private readonly tree: RangeTree) {
    const counts: Uint32Array[] = [];
    tree.boxes.forEach((level, depth) => {
      const below = counts[depth - 1];
      const count = new Uint32Array(level.length);
      if (below === undefined) count.fill(1);
      below?.forEach((n, i) => {
        const box = Math.floor(i / FANOUT);
        count[box] = (count[box] ?? 0) + n;
      });
      counts.push(count);
    });
    this.left = counts;
  }

  /** Shows the owner of every range that meets `area` and was not found before. */
  take(area: RangeRef, see: (owner: number) => void): void {
    const top = this.tree.boxes.length - 1;
    if ((this.tree.boxes[top]?.length ?? 0) > 0) this.descend(top, 0, area, see);
  }

  private descend(
    level: number,
    box: number,
    area: RangeRef,
    see: (owner: number) => void,
  ): number {
    const counts = this.left[level];
    const range = this.tree.boxes[level]?.[box];
    const count = counts?.[box] ?? 0;
    if (counts === undefined || range === undefined || count === 0) return 0;
    if (!intersects(range, area)) return 0;
    let found = 0;
    if (level === 0) {
      found = 1;
      see(this.tree.owners[box] ?? 0);
    } else {
      const end = Math.min((box + 1) * FANOUT, this.tree.owners.length);
      for (let child = box * FANOUT; child < end; child++) {
        found += this.descend(level - 1, child, area, see);
      }
    }
    counts[box] = count - found;
    return found;
  }
}
