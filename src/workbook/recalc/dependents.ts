import type { RangeRef } from '../../core/base/address';
import { RangeSweep, RangeTree, type OwnedRange } from './rangeTree';

const NONE = -1;

/** Which formulas (by number) read a cell of one sheet. */
export class SheetReaders {
  /** For each cell read on its own, by column, then row: the last of its chain in `owners` and `nexts`. */
  private readonly heads = new Map<number, Map<number, number>>();
  private readonly owners: number[] = [];
  private readonly nexts: number[] = [];
  private readonly ranges: OwnedRange[] = [];
  private built: RangeTree | undefined;

  add(range: RangeRef, owner: number): void {
    if (range.top !== range.bottom || range.left !== range.right) {
      this.ranges.push({ range, owner });
      return;
    }
    let rows = this.heads.get(range.left);
    if (rows === undefined) {
      rows = new Map();
      this.heads.set(range.left, rows);
    }
    this.nexts.push(rows.get(range.top) ?? NONE);
    rows.set(range.top, this.owners.push(owner) - 1);
  }

  get tree(): RangeTree {
    this.built ??= new RangeTree(this.ranges);
    return this.built;
  }

  /** Shows the formulas that refer to single cells within the area, not through a range. */
  ofCellsIn({ top, left, bottom, right }: RangeRef, see: (owner: number) => void): void {
    if (right - left < this.heads.size) {
      for (let column = left; column <= right; column++) {
        const rows = this.heads.get(column);
        if (rows !== undefined) this.ofColumn(rows, top, bottom, see);
      }
      return;
    }
    for (const [column, rows] of this.heads)
      if (left <= column && column <= right) this.ofColumn(rows, top, bottom, see);
  }

  private ofColumn(
    rows: ReadonlyMap<number, number>,
    top: number,
    bottom: number,
    see: (owner: number) => void,
  ): void {
    if (bottom - top < rows.size) {
      for (let row = top; row <= bottom; row++) this.ofChain(rows.get(row), see);
      return;
    }
    for (const [row, head] of rows) if (top <= row && row <= bottom) this.ofChain(head, see);
  }

  private ofChain(head: number | undefined, see: (owner: number) => void): void {
    for (let at = head ?? NONE; at !== NONE; at = this.nexts[at] ?? NONE)
      see(this.owners[at] ?? NONE);
  }
}

/** Follows changes to the formulas that read them; range readers are shown once per sweep. */
export class Sweep {
  private readonly sweeps = new Map<number, RangeSweep>();

  constructor(private readonly sheets: readonly SheetReaders[]) {}

  /** Shows the formulas that read any cell of the area on the sheet. */
  readersOf(sheet: number, area: RangeRef, see: (owner: number) => void): void {
    const readers = this.sheets[sheet];
    if (readers === undefined) return;
    readers.ofCellsIn(area, see);
    let sweep = this.sweeps.get(sheet);
    if (sweep === undefined) {
      sweep = new RangeSweep(readers.tree);
      this.sweeps.set(sheet, sweep);
    }
    sweep.take(area, see);
  }
}
