import { findColumn, findRow } from '../../../model/cells';
import {
  CELL_BLANK,
  CELL_ERROR,
  type GridColumn,
  type SheetSnapshot,
} from '../../../model/snapshot';

/** Finds rows of a sheet that hold the same in some columns, without a text for each row. */
export class SameCells {
  private readonly columns: readonly GridColumn[];
  private readonly rowsByHash = new Map<number, number[]>();

  constructor(sheet: SheetSnapshot, columns: readonly number[]) {
    this.columns = columns.flatMap((column) => findColumn(sheet.grid, column) ?? []);
  }

  /** Forgets the rows: those that come are compared with each other only. */
  clear(): void {
    this.rowsByHash.clear();
  }

  /** The first row since `clear` that holds what `row` holds; else `row` is one to compare with. */
  firstLike(row: number): number | undefined {
    const hash = this.hashOf(row);
    const known = this.rowsByHash.get(hash);
    if (known === undefined) {
      this.rowsByHash.set(hash, [row]);
      return undefined;
    }
    const like = known.find((other) => this.areSame(other, row));
    if (like === undefined) known.push(row);
    return like;
  }

  /** Whether the row holds anything but errors in the columns. */
  isFilled(row: number): boolean {
    return this.columns.some((column) => {
      const i = findRow(column, row);
      return i >= 0 && column.kinds[i] !== CELL_BLANK && column.kinds[i] !== CELL_ERROR;
    });
  }

  private hashOf(row: number): number {
    let hash = 17;
    for (const column of this.columns) {
      const i = findRow(column, row);
      const kind = i < 0 ? CELL_BLANK : (column.kinds[i] ?? CELL_BLANK);
      const number = kind === CELL_BLANK ? 0 : (column.numbers[i] ?? 0);
      // Thousandths, so that decimals differ; the rest is compared.
      hash = Math.imul(hash ^ Math.trunc(number * 1000) ^ kind, 0x01000193);
    }
    return hash;
  }

  private areSame(a: number, b: number): boolean {
    return this.columns.every((column) => {
      const [i, j] = [findRow(column, a), findRow(column, b)];
      const kind = i < 0 ? CELL_BLANK : column.kinds[i];
      if (kind !== (j < 0 ? CELL_BLANK : column.kinds[j])) return false;
      return kind === CELL_BLANK || column.numbers[i] === column.numbers[j];
    });
  }
}
