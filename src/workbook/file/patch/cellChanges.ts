import type { RangeRef } from '../../../core/base/address';
import { cellOfKey } from '../../../core/model/cells';
import type { CellContent, SetBlock, SetStyle, StylePatch } from '../../../core/model/plan';
import type { Span } from '../../../core/model/snapshot';
import { isFormulaCell } from '../../../core/plan/content';
import type { Settled } from '../../settle';
import { ContentColumn, UNCHANGED } from './contentColumn';
import { StyleBands, patchesAt, type Band } from './styleBands';

/** What becomes of one cell. */
export interface CellChange {
  /** New content; absent when it stays. */
  readonly content?: { readonly value: CellContent };
  /** A new result for the formula that stays. */
  readonly settled?: Settled;
  /** Its part of a shared formula, as the file writes it, to be written out in full. */
  readonly ownFormula?: string;
  /** One after the other; the same list for cells that are changed alike. */
  readonly styles?: readonly StylePatch[];
}

/** A column that something may happen to, and the looks that it gets in any case. */
interface Candidate {
  readonly column: number;
  readonly styles: readonly StylePatch[] | undefined;
}

/** What becomes of the cells of one row. */
export interface RowCells {
  /** The columns that something happens to, ascending. */
  columns(): readonly number[];
  at(column: number): CellChange;
  /** Whether the cell gets new content. */
  isWritten(column: number): boolean;
}

/** What becomes of the cells of a sheet. Blocks and ranges are kept as they are, not cell by cell. */
export class CellChanges {
  private readonly contents = new Map<number, ContentColumn>();
  private readonly bands = new StyleBands();
  /** Over what blocks say: by column, then row. */
  private readonly single = new Map<number, Map<number, CellChange>>();
  /** By band of rows; undefined once something was added. */
  private candidates: Map<Band, readonly Candidate[]> | undefined;

  addBlock({ at, old, values }: SetBlock): void {
    this.candidates = undefined;
    const width = values.reduce((most, line) => Math.max(most, line.length), 0);
    const bottom = at.row + values.length - 1;
    for (let place = 0; place < width; place += 1) {
      const column = this.contents.get(at.column + place) ?? new ContentColumn();
      this.contents.set(at.column + place, column);
      column.add({ top: at.row, bottom, place, old, values });
    }
  }

  addStyle(operation: SetStyle): void {
    this.candidates = undefined;
    this.bands.add(operation);
  }

  /** Sets something of one cell, by `cellKey`. */
  set(key: number, change: CellChange): void {
    this.candidates = undefined;
    const { row, column } = cellOfKey(key);
    const cells = this.single.get(column) ?? new Map<number, CellChange>();
    this.single.set(column, cells);
    const known = cells.get(row);
    cells.set(row, known === undefined ? change : { ...known, ...change });
  }

  /** The rows that something happens to, in no order; spans may lie over one another. */
  spans(): readonly Span[] {
    const spans = [...this.bands.spans()];
    for (const column of this.contents.values()) for (const span of column.spans()) spans.push(span);
    for (const cells of this.single.values())
      for (const row of cells.keys()) spans.push({ first: row, last: row });
    return spans;
  }

  row(row: number): RowCells {
    const candidates = this.candidatesAt(this.bands.at(row));
    const isTouched = ({ column, styles }: Candidate): boolean =>
      styles !== undefined || this.isWritten(row, column) || this.single.get(column)?.has(row) === true;
    return {
      columns: () => candidates.filter(isTouched).map(({ column }) => column),
      at: (column) =>
        this.change(row, column, candidates.find((one) => one.column === column)?.styles),
      isWritten: (column) => this.isWritten(row, column),
    };
  }

  /** Whether the cell gets new content. */
  isWritten(row: number, column: number): boolean {
    return this.contentOf(row, column, this.single.get(column)?.get(row)) !== UNCHANGED;
  }

  /** Shows, from left to right, what becomes of the cells of a row that something happens to. */
  eachOf(row: number, see: (column: number, change: CellChange) => void): void {
    for (const { column, styles } of this.candidatesAt(this.bands.at(row))) {
      const change = this.change(row, column, styles);
      if (change !== NOTHING) see(column, change);
    }
  }

  /** The cells that are given values or formulas lie within. */
  filled(): RangeRef | undefined {
    let filled: RangeRef | undefined;
    const include = (column: number, { first, last }: Span): void => {
      filled = {
        top: Math.min(filled?.top ?? first, first),
        left: Math.min(filled?.left ?? column, column),
        bottom: Math.max(filled?.bottom ?? last, last),
        right: Math.max(filled?.right ?? column, column),
      };
    };
    for (const [column, contents] of this.contents) {
      const rows = contents.filled();
      if (rows !== undefined) include(column, rows);
    }
    for (const [column, cells] of this.single)
      for (const [row, { content }] of cells)
        if (content?.value !== undefined) include(column, { first: row, last: row });
    return filled;
  }

  private contentOf(
    row: number,
    column: number,
    single: CellChange | undefined,
  ): CellContent | typeof UNCHANGED {
    if (single?.content !== undefined) return single.content.value;
    return this.contents.get(column)?.contentAt(row) ?? this.nothingAt(column);
  }

  private change(
    row: number,
    column: number,
    styles: readonly StylePatch[] | undefined,
  ): CellChange {
    const single = this.single.get(column)?.get(row);
    const content = this.contentOf(row, column, single);
    if (single === undefined && styles === undefined)
      return content === UNCHANGED ? NOTHING : { content: { value: content } };
    return {
      ...single,
      ...(content === UNCHANGED ? {} : { content: { value: withResult(content, single?.settled) } }),
      ...(styles === undefined ? {} : { styles }),
    };
  }
}
