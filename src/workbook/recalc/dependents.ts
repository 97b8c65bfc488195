import { columnCount, contains, rowCount, type RangeRef } from '../../core/base/address';
import { cellKey, cellOfKey } from '../../core/model/cells';
import { RangeSweep, RangeTree, type OwnedRange } from './rangeTree';

const NONE = -1;

/** Which formulas (by number) read a cell of one sheet. */
export class SheetReaders {
  /** For each cell read on its own, the last entry of its chain in `owners` and `nexts`. */
  private readonly heads = new Map<number, number>();
  private readonly owners: number[] = [];
  private readonly nexts: number[] = [];
  private readonly ranges: OwnedRange[] = [];
  private built: RangeTree | undefined;

  add(range: RangeRef, owner: number): void {
    if (range.top !== range.bottom || range.left !== range.right) {
      this.ranges.push({ range, owner });
      return;
    }
    const key = cellKey(range.top, range.left);
    this.nexts.push(this.heads.get(key) ?? NONE);
    this.heads.set(key, this.owners.push(owner) - 1);
  }

  get tree(): RangeTree {
    this.built ??= new RangeTree(this.ranges);
    return this.built;
  }

  /** Shows the formulas that refer to the cell itself, not through a range. */
  ofCell(key: number, see: (owner: number) => void): void {
    for (let at = this.heads.get(key) ?? NONE; at !== NONE; at = this.nexts[at] ?? NONE) {
      see(this.owners[at] ?? NONE);
    }
  }

  /** Shows the formulas that refer to single cells within the area. */
  ofCellsIn(area: RangeRef, see: (owner: number) => void): void {
    if (rowCount(area) * columnCount(area) > this.heads.size) {
      for (const key of this.heads.keys())
        if (contains(area, cellOfKey(key))) this.ofCell(key, see);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.ofCell(cellKey(row, column), see);
      }
    }
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
