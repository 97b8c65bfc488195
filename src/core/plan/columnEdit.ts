import { CELL_BLANK, type GridColumn } from '../model/snapshot';

/** Cells of one column in stored form, parallel lists (see `GridColumn`). */
interface Cells {
  readonly rows: ArrayLike<number>;
  readonly kinds: ArrayLike<number>;
  readonly numbers: ArrayLike<number>;
  readonly styles: ArrayLike<number>;
}

const NO_CELLS: Cells = { rows: [], kinds: [], numbers: [], styles: [] };

/** Cells that replace those of a column; quick when they are put in the order of rows. */
export class ColumnEdit {
  private readonly rows: number[] = [];
  private readonly kinds: number[] = [];
  private readonly numbers: number[] = [];
  private readonly styles: number[] = [];
  private isInOrder = true;

  /** Puts a cell; each row at most once. */
  put(row: number, kind: number, number: number, style: number): void {
    if (row < (this.rows[this.rows.length - 1] ?? 0)) this.isInOrder = false;
    this.rows.push(row);
    this.kinds.push(kind);
    this.numbers.push(number);
    this.styles.push(style);
  }

  /** The column with these cells; those that hold nothing are left out. */
  over(
    column: number,
    data: GridColumn | undefined,
    hasFormula: (row: number) => boolean,
  ): GridColumn {
    const base: Cells = data ?? NO_CELLS;
    const edit = this.inOrder();
    const most = base.rows.length + edit.rows.length;
    const after = {
      column,
      rows: new Uint32Array(most),
      kinds: new Uint8Array(most),
      numbers: new Float64Array(most),
      styles: new Uint32Array(most),
    };
    let length = 0;
    const take = ({ kinds, numbers, styles }: Cells, i: number, row: number): void => {
      const kind = kinds[i] ?? CELL_BLANK;
      const style = styles[i] ?? 0;
      if (kind === CELL_BLANK && style === 0 && !hasFormula(row)) return;
      after.rows[length] = row;
      after.kinds[length] = kind;
      after.numbers[length] = numbers[i] ?? 0;
      after.styles[length] = style;
      length += 1;
    };
    let i = 0;
    let j = 0;
    while (i < base.rows.length || j < edit.rows.length) {
      const old = base.rows[i] ?? Infinity;
      const now = edit.rows[j] ?? Infinity;
      if (now <= old) {
        take(edit, j, now);
        j += 1;
        if (now === old) i += 1;
      } else {
        take(base, i, old);
        i += 1;
      }
    }
    return {
      column,
      rows: after.rows.slice(0, length),
      kinds: after.kinds.slice(0, length),
      numbers: after.numbers.slice(0, length),
      styles: after.styles.slice(0, length),
    };
  }

  private inOrder(): Cells {
    const { rows, kinds, numbers, styles } = this;
    if (this.isInOrder) return { rows, kinds, numbers, styles };
    const order = [...rows.keys()].sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
    const sorted = (list: readonly number[]): number[] => order.map((i) => list[i] ?? 0);
    return {
      rows: sorted(rows),
      kinds: sorted(kinds),
      numbers: sorted(numbers),
      styles: sorted(styles),
    };
  }
}
