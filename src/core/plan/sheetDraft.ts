import { contains, type RangeRef } from '../base/address';
import { cellKey, cellOfKey, findColumn, findRow, valueAt } from '../model/cells';
import { contentsDown, styleIndicesDown } from '../model/columnReader';
import type { CellContent } from '../model/plan';
import {
  CELL_BLANK,
  type CellFormula,
  type CellLink,
  type CellValue,
  type PageSetup,
  type SheetSnapshot,
  type ValidationInfo,
} from '../model/snapshot';
import { GridEdit, contentOf, gridWith, type CellState } from './grid';
import type { SizedSpan } from './spans';

/** One sheet while a plan is carried out: the snapshot and, over it, what changed. */
export class SheetDraft {
  merges: readonly RangeRef[];
  columnWidths: readonly SizedSpan[];
  rowHeights: ReadonlyMap<number, number>;
  pageSetup: PageSetup;
  comments: ReadonlyMap<number, string>;
  links: readonly CellLink[];
  validations: readonly ValidationInfo[];
  private current: SheetSnapshot;
  private changed = new Map<number, CellState>();
  private knownArrays: readonly RangeRef[] | undefined;

  /** `isNew`: the plan itself adds this sheet. */
  constructor(
    base: SheetSnapshot,
    readonly isNew: boolean,
  ) {
    this.current = base;
    this.merges = base.merges;
    this.columnWidths = base.columnWidths;
    this.rowHeights = base.rowHeights;
    this.pageSetup = base.pageSetup;
    this.comments = base.comments ?? new Map();
    this.links = base.links ?? [];
    this.validations = base.validations;
  }

  /** The sheet that the changes of cells are over. */
  get base(): SheetSnapshot {
    return this.current;
  }

  /** Goes on from this sheet. */
  become(sheet: SheetSnapshot): void {
    this.current = sheet;
    this.merges = sheet.merges;
    this.columnWidths = sheet.columnWidths;
    this.rowHeights = sheet.rowHeights;
    this.pageSetup = sheet.pageSetup;
    this.comments = sheet.comments ?? new Map();
    this.links = sheet.links ?? [];
    this.validations = sheet.validations;
    this.changed = new Map();
    this.knownArrays = undefined;
  }

  read(row: number, column: number): CellState {
    const key = cellKey(row, column);
    const changed = this.changed.size === 0 ? undefined : this.changed.get(key);
    if (changed !== undefined) return changed;
    const { grid } = this.base;
    const data = findColumn(grid, column);
    const i = data === undefined ? -1 : findRow(data, row);
    const value = data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
    const style = data?.styles[i] ?? 0;
    const isStale = grid.stale.size > 0 && grid.stale.has(key);
    const formula = grid.formulas.size === 0 ? undefined : grid.formulas.get(key);
    return formula === undefined ? { value, style, isStale } : { value, style, isStale, formula };
  }

  /** What the cell holds, as a plan says it: no object is made of a value. */
  contentAt(row: number, column: number): CellContent {
    const key = cellKey(row, column);
    const changed = this.changed.size === 0 ? undefined : this.changed.get(key);
    if (changed !== undefined) return contentOf(changed);
    const { grid } = this.base;
    const data = findColumn(grid, column);
    const i = data === undefined ? -1 : findRow(data, row);
    const value = data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
    const formula = grid.formulas.size === 0 ? undefined : grid.formulas.get(key);
    return formula === undefined ? value : { formula: formula.text, result: value };
  }

  /** `contentAt` for the cells of one column, one after another. */
  contentsDown(column: number): (row: number) => CellContent {
    if (this.changed.size > 0) return (row) => this.contentAt(row, column);
    return contentsDown(this.base.grid, column);
  }

  /** `styleAt` for the cells of one column, one after another. */
  stylesDown(column: number): (row: number) => number {
    if (this.changed.size > 0) return (row) => this.styleAt(row, column);
    return styleIndicesDown(this.base.grid, column);
  }

  /** The index of the cell's style. */
  styleAt(row: number, column: number): number {
    const changed = this.changed.size === 0 ? undefined : this.changed.get(cellKey(row, column));
    if (changed !== undefined) return changed.style;
    const data = findColumn(this.base.grid, column);
    return data?.styles[findRow(data, row)] ?? 0;
  }

  /** The same by `cellKey`. */
  readKey(key: number): CellState {
    const { row, column } = cellOfKey(key);
    return this.read(row, column);
  }

  write(row: number, column: number, state: CellState): void {
    this.changed.set(cellKey(row, column), state);
  }

  /** The same by `cellKey`. */
  writeKey(key: number, state: CellState): void {
    this.changed.set(key, state);
  }

  /** Writes a value, or a formula with its result, that can be trusted. */
  putCell(
    row: number,
    column: number,
    value: CellValue,
    formula: CellFormula | undefined,
    style: number,
  ): void {
    const state = { value, style, isStale: false };
    this.write(row, column, formula === undefined ? state : { ...state, formula });
  }

  /**
   * Writes many cells: each is in the grid at once, and none is kept by itself. What is read
   * meanwhile is the sheet as it was.
   */
  writeMany(write: (edit: GridEdit) => void): void {
    const sheet = this.finish();
    const edit = new GridEdit(sheet.grid);
    write(edit);
    this.become({ ...sheet, grid: edit.finish() });
  }

  /** The array formula that fills the cell. */
  arrayAt(row: number, column: number): RangeRef | undefined {
    const arrays = this.arrays();
    if (arrays.length === 0) return undefined;
    return arrays.find((range) => contains(range, { row, column }));
  }

  /** Takes the array formula out of its cell; what it showed stays everywhere. */
  freeArray(row: number, column: number): void {
    this.knownArrays = this.arrays().filter((range) => range.top !== row || range.left !== column);
    const { value, style, isStale } = this.read(row, column);
    this.write(row, column, { value, style, isStale });
  }

  /** The blocks that array formulas fill. */
  arrays(): readonly RangeRef[] {
    this.knownArrays ??= [...this.base.grid.formulas.values()].flatMap((formula) =>
      formula.array === undefined ? [] : [formula.array],
    );
    return this.knownArrays;
  }

  /** The texts of all formulas. */
  formulaTexts(): readonly string[] {
    const kept = [...this.base.grid.formulas].filter(([key]) => !this.changed.has(key));
    return [
      ...kept.map(([, formula]) => formula.text),
      ...[...this.changed.values()].flatMap(({ formula }) =>
        formula === undefined ? [] : [formula.text],
      ),
    ];
  }

  /** Where the entries of all drop-down lists stand. */
  listTexts(): readonly string[] {
    return this.validations.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
  }

  /** Whether a cell of the range, its top left one aside, holds a value or a formula. */
  holdsBesideCorner(range: RangeRef): boolean {
    const isBeside = (row: number, column: number): boolean =>
      contains(range, { row, column }) && (row !== range.top || column !== range.left);
    for (const [key, state] of this.changed) {
      const { row, column } = cellOfKey(key);
      if (isBeside(row, column) && isHeld(state)) return true;
    }
    const { grid } = this.base;
    for (const key of grid.formulas.keys()) {
      const { row, column } = cellOfKey(key);
      if (isBeside(row, column) && !this.changed.has(key)) return true;
    }
    const within = grid.columns.filter(
      ({ column }) => range.left <= column && column <= range.right,
    );
    return within.some(({ column, rows, kinds }) =>
      rows.some(
        (row, i) =>
          kinds[i] !== CELL_BLANK &&
          isBeside(row, column) &&
          !this.changed.has(cellKey(row, column)),
      ),
    );
  }

  /** Whether no cell holds a value, a formula, a note or a link, and there is no table. */
  isBlank(): boolean {
    if (this.base.tables.length > 0 || this.comments.size > 0 || this.links.length > 0)
      return false;
    for (const state of this.changed.values()) if (isHeld(state)) return false;
    const { columns, formulas } = this.base.grid;
    for (const key of formulas.keys()) if (!this.changed.has(key)) return false;
    return columns.every((data) =>
      data.kinds.every(
        (kind, i) =>
          kind === CELL_BLANK || this.changed.has(cellKey(data.rows[i] ?? 0, data.column)),
      ),
    );
  }

  /** The sheet as it reads now. */
  finish(): SheetSnapshot {
    const { merges, columnWidths, rowHeights, pageSetup, comments, links, validations } = this;
    const { comments: _comments, links: _links, ...base } = this.base;
    const grid = this.changed.size === 0 ? base.grid : gridWith(base.grid, this.changed);
    return {
      ...base,
      grid,
      merges,
      columnWidths,
      rowHeights,
      pageSetup,
      validations,
      ...(comments.size === 0 ? {} : { comments }),
      ...(links.length === 0 ? {} : { links }),
    };
  }
}

function isHeld(state: CellState): boolean {
  return state.value !== undefined || state.formula !== undefined;
}
