import type { RangeRef } from '../../core/base/address';

/** The cells of one column whose values are yet to be computed, rows ascending. */
export class PendingColumn {
  /** For each cell, a later or the same one from which to look for the next undone. */
  private readonly jumps: Uint32Array;

  constructor(
    readonly column: number,
    readonly rows: readonly number[],
    /** The number of each cell's node. */
    readonly nodes: readonly number[],
  ) {
    this.jumps = Uint32Array.from({ length: rows.length + 1 }, (_, i) => i);
  }

  /** The index of the first cell in `row` or below it. */
  lowerBound(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  markDone(row: number): void {
    const i = this.lowerBound(row);
    if (this.rows[i] === row) this.jumps[i] = i + 1;
  }

  /** The node of the first undone cell from `top` to `bottom`. */
  firstUndone(top: number, bottom: number): number | undefined {
    const i = this.undoneFrom(this.lowerBound(top));
    const row = this.rows[i];
    return row === undefined || row > bottom ? undefined : this.nodes[i];
  }

  private undoneFrom(start: number): number {
    let end = start;
    for (let next = this.jumps[end] ?? end; next !== end; next = this.jumps[end] ?? end) end = next;
    // Shorten the way for the next time.
    for (let i = start; i !== end;) {
      const next = this.jumps[i] ?? end;
      this.jumps[i] = end;
      i = next;
    }
    return end;
  }
}

/** The pending cells of one sheet. */
export class PendingSheet {
  private readonly byColumn = new Map<number, PendingColumn>();
  /** Ascending. */
  readonly columns: readonly PendingColumn[];

  /** `cells` must come with rows ascending. */
  constructor(cells: readonly { row: number; column: number; node: number }[]) {
    const drafts = new Map<number, { rows: number[]; nodes: number[] }>();
    for (const { row, column, node } of cells) {
      let draft = drafts.get(column);
      if (draft === undefined) {
        draft = { rows: [], nodes: [] };
        drafts.set(column, draft);
      }
      draft.rows.push(row);
      draft.nodes.push(node);
    }
    for (const [column, { rows, nodes }] of drafts) {
      this.byColumn.set(column, new PendingColumn(column, rows, nodes));
    }
    this.columns = [...this.byColumn.values()].sort((a, b) => a.column - b.column);
  }

  column(column: number): PendingColumn | undefined {
    return this.byColumn.get(column);
  }

  /** The node of the cell, computed or not; undefined when the cell was never pending. */
  nodeAt(row: number, column: number): number | undefined {
    const data = this.byColumn.get(column);
    if (data === undefined) return undefined;
    const i = data.lowerBound(row);
    return data.rows[i] === row ? data.nodes[i] : undefined;
  }

  /** The node of some cell in the range that is yet to be computed. */
  firstUndone(range: RangeRef): number | undefined {
    if (range.left === range.right) {
      return this.byColumn.get(range.left)?.firstUndone(range.top, range.bottom);
    }
    for (const data of this.columns) {
      if (data.column > range.right) break;
      if (data.column < range.left) continue;
      const node = data.firstUndone(range.top, range.bottom);
      if (node !== undefined) return node;
    }
    return undefined;
  }
}
