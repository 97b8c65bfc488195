import { CELL_BLANK, type GridColumn } from '../model/snapshot';

/** Cells of one column in stored form, parallel lists (see `GridColumn`). */
interface Cells {
  readonly rows: Uint32Array;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly styles: Uint32Array;
}

const FEW = 16;

function roomFor(most: number): Cells {
  return {
    rows: new Uint32Array(most),
    kinds: new Uint8Array(most),
    numbers: new Float64Array(most),
    styles: new Uint32Array(most),
  };
}

const NO_CELLS = roomFor(0);

/** Cells that replace those of a column; quick when they are put in the order of rows. */
export class ColumnEdit {
  private cells: Cells;
  private length = 0;
  private isInOrder = true;
  /** Whether some cell may hold nothing afterwards. */
  private isEmptying = false;

  /** `most`: how many cells there are likely to be. */
  constructor(most = FEW) {
    this.cells = roomFor(most);
  }

  /** Puts a cell; each row at most once. */
  put(row: number, kind: number, number: number, style: number): void {
    const i = this.length;
    if (i === this.cells.rows.length) this.grow();
    const { rows, kinds, numbers, styles } = this.cells;
    if (i > 0 && row < (rows[i - 1] ?? 0)) this.isInOrder = false;
    if (kind === CELL_BLANK && style === 0) this.isEmptying = true;
    rows[i] = row;
    kinds[i] = kind;
    numbers[i] = number;
    styles[i] = style;
    this.length = i + 1;
  }

  /** The column with these cells; those that hold nothing are left out. */
  over(
    column: number,
    data: GridColumn | undefined,
    hasFormula: (row: number) => boolean,
  ): GridColumn {
    const base: Cells = data ?? NO_CELLS;
    const edit = this.inOrder();
    const stretch = this.isEmptying ? undefined : stretchOver(base, edit);
    if (stretch !== undefined) return { column, ...replaced(base, edit, stretch) };
    const after = roomFor(base.rows.length + edit.rows.length);
    let length = 0;
    let i = 0;
    let j = 0;
    while (i < base.rows.length || j < edit.rows.length) {
      const old = base.rows[i] ?? Infinity;
      const now = edit.rows[j] ?? Infinity;
      const isNew = now <= old;
      const from = isNew ? edit : base;
      const at = isNew ? j : i;
      const row = isNew ? now : old;
      if (isNew) j += 1;
      if (old <= now) i += 1;
      const kind = from.kinds[at] ?? CELL_BLANK;
      const style = from.styles[at] ?? 0;
      if (kind === CELL_BLANK && style === 0 && !hasFormula(row)) continue;
      after.rows[length] = row;
      after.kinds[length] = kind;
      after.numbers[length] = from.numbers[at] ?? 0;
      after.styles[length] = style;
      length += 1;
    }
    return { column, ...firstOf(after, length) };
  }

  private grow(): void {
    const wider = roomFor(Math.max(FEW, this.cells.rows.length * 2));
    wider.rows.set(this.cells.rows);
    wider.kinds.set(this.cells.kinds);
    wider.numbers.set(this.cells.numbers);
    wider.styles.set(this.cells.styles);
    this.cells = wider;
  }

  private inOrder(): Cells {
    const cells = firstOf(this.cells, this.length);
    if (this.isInOrder) return cells;
    const { rows, kinds, numbers, styles } = cells;
    const order = [...rows.keys()].sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
    return {
      rows: Uint32Array.from(order, (i) => rows[i] ?? 0),
      kinds: Uint8Array.from(order, (i) => kinds[i] ?? 0),
      numbers: Float64Array.from(order, (i) => numbers[i] ?? 0),
      styles: Uint32Array.from(order, (i) => styles[i] ?? 0),
    };
  }
}

/** Cells of a column from one index to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Which cells of the base the edit takes the place of, where they and nothing else lie between its
 * first and its last row: as they do where a block is filled from top to bottom.
 */
function stretchOver(base: Cells, { rows }: Cells): Stretch | undefined {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const from = firstAtLeast(base.rows, first);
  const to = firstAtLeast(base.rows, last + 1);
  const isWhole = rows.length === last - first + 1;
  return isWhole || from === to ? { from, to } : undefined;
}

function replaced(base: Cells, edit: Cells, { from, to }: Stretch): Cells {
  const length = edit.rows.length;
  const after = roomFor(base.rows.length - (to - from) + length);
  const copy = <T extends Uint32Array | Uint8Array | Float64Array>(
    into: T,
    was: T,
    is: T,
  ): void => {
    into.set(was.subarray(0, from));
    into.set(is, from);
    into.set(was.subarray(to), from + length);
  };
  copy(after.rows, base.rows, edit.rows);
  copy(after.kinds, base.kinds, edit.kinds);
  copy(after.numbers, base.numbers, edit.numbers);
  copy(after.styles, base.styles, edit.styles);
  return after;
}

/** The index of the first of these ascending rows that is not above `row`. */
function firstAtLeast(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first so many cells; a copy where there is room for more. */
function firstOf(cells: Cells, length: number): Cells {
  if (length === cells.rows.length) return cells;
  return {
    rows: cells.rows.slice(0, length),
    kinds: cells.kinds.slice(0, length),
    numbers: cells.numbers.slice(0, length),
    styles: cells.styles.slice(0, length),
  };
}
