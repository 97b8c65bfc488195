import { MAX_COLUMNS, type RangeRef } from '../base/address';
import { ERROR_CODES, cellKey, isCellError, kindOf } from './cells';
import {
  CELL_BLANK,
  type CellFormula,
  type CellValue,
  type Grid,
  type GridColumn,
} from './snapshot';

interface ColumnDraft {
  rows: Uint32Array;
  kinds: Uint8Array;
  numbers: Float64Array;
  styles: Uint32Array;
  length: number;
  ordered: boolean;
}

const FIRST_CAPACITY = 16;

/**
 * Collects the cells of one sheet into a `Grid`. Cells may come in any order; row by row is
 * the fast way. A cell given twice: the last one counts.
 */
export class GridBuilder {
  private readonly drafts: (ColumnDraft | undefined)[] = [];
  /** The texts known beforehand until one is added: sheets of a workbook share them. */
  private texts: readonly string[];
  private ownTexts: string[] | undefined;
  private readonly textIndex = new Map<string, number>();
  private readonly formulas = new Map<number, CellFormula>();
  private readonly stale = new Set<number>();

  /**
   * `sharedTexts` are texts known beforehand, addressed by index with `addRaw`. A grid that adds
   * none holds this very list, so that what is known of its texts is found once per workbook.
   */
  constructor(sharedTexts: readonly string[] = []) {
    this.texts = sharedTexts;
  }

  /** Adds a cell with its value and the index of its style. */
  add(row: number, column: number, value: CellValue, style = 0): void {
    const kind = kindOf(value);
    let number = 0;
    if (typeof value === 'number') number = value;
    else if (typeof value === 'boolean') number = value ? 1 : 0;
    else if (typeof value === 'string') number = this.indexOf(value);
    else if (isCellError(value)) number = Math.max(0, ERROR_CODES.indexOf(value.error));
    this.addRaw(row, column, kind, number, style);
  }

  /** Adds a cell in stored form: a `CELL_…` kind and its number (see `GridColumn`). */
  addRaw(row: number, column: number, kind: number, number: number, style: number): void {
    const draft = (this.drafts[column] ??= newDraft());
    let i = draft.length;
    if (i > 0) {
      const last = draft.rows[i - 1] ?? 0;
      if (row === last) i -= 1;
      else if (row < last) draft.ordered = false;
    }
    if (i === draft.rows.length) grow(draft);
    draft.rows[i] = row;
    draft.kinds[i] = kind;
    draft.numbers[i] = number;
    draft.styles[i] = style;
    draft.length = i + 1;
  }

  addFormula(row: number, column: number, formula: CellFormula): void {
    this.formulas.set(cellKey(row, column), formula);
  }

  /** Takes back what `addFormula` and `markStale` said of a cell that turns out to be given twice. */
  dropFormula(row: number, column: number): void {
    this.formulas.delete(cellKey(row, column));
    this.stale.delete(cellKey(row, column));
  }

  markStale(row: number, column: number): void {
    this.stale.add(cellKey(row, column));
  }

  /** The finished grid. The builder must not be used afterwards. */
  build(): Grid {
    const columns: GridColumn[] = [];
    let used: RangeRef | undefined;
    const include = (row: number, column: number): void => {
      used =
        used === undefined
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(used.top, row),
              left: Math.min(used.left, column),
              bottom: Math.max(used.bottom, row),
              right: Math.max(used.right, column),
            };
    };
    this.drafts.forEach((draft, column) => {
      if (draft === undefined) return;
      const data = finish(column, draft);
      columns.push(data);
      const first = data.kinds.findIndex((kind) => kind !== CELL_BLANK);
      if (first < 0) return;
      const last = data.kinds.findLastIndex((kind) => kind !== CELL_BLANK);
      include(data.rows[first] ?? 0, column);
      include(data.rows[last] ?? 0, column);
    });
    for (const key of this.formulas.keys())
      include(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    const { texts, formulas, stale } = this;
    const grid: Grid = { columns, texts, formulas, stale };
    return used === undefined ? grid : { ...grid, used };
  }

  private indexOf(text: string): number {
    const known = this.textIndex.get(text);
    if (known !== undefined) return known;
    this.ownTexts ??= [...this.texts];
    this.texts = this.ownTexts;
    const index = this.ownTexts.push(text) - 1;
    this.textIndex.set(text, index);
    return index;
  }
}

function newDraft(): ColumnDraft {
  return {
    rows: new Uint32Array(FIRST_CAPACITY),
    kinds: new Uint8Array(FIRST_CAPACITY),
    numbers: new Float64Array(FIRST_CAPACITY),
    styles: new Uint32Array(FIRST_CAPACITY),
    length: 0,
    ordered: true,
  };
}

function grow(draft: ColumnDraft): void {
  const capacity = draft.rows.length * 2;
  const rows = new Uint32Array(capacity);
  rows.set(draft.rows);
  const kinds = new Uint8Array(capacity);
  kinds.set(draft.kinds);
  const numbers = new Float64Array(capacity);
  numbers.set(draft.numbers);
  const styles = new Uint32Array(capacity);
  styles.set(draft.styles);
  Object.assign(draft, { rows, kinds, numbers, styles });
}

function finish(column: number, draft: ColumnDraft): GridColumn {
  const { length } = draft;
  const data = {
    column,
    rows: draft.rows.slice(0, length),
    kinds: draft.kinds.slice(0, length),
    numbers: draft.numbers.slice(0, length),
    styles: draft.styles.slice(0, length),
  };
  return draft.ordered ? data : inOrder(data);
}

/** Sorts by row; of cells given twice the later one stays. */
function inOrder(data: GridColumn): GridColumn {
  const latest = new Map<number, number>();
  data.rows.forEach((row, i) => latest.set(row, i));
  const order = [...latest.entries()].sort((a, b) => a[0] - b[0]).map(([, i]) => i);
  return {
    column: data.column,
    rows: Uint32Array.from(order, (i) => data.rows[i] ?? 0),
    kinds: Uint8Array.from(order, (i) => data.kinds[i] ?? 0),
    numbers: Float64Array.from(order, (i) => data.numbers[i] ?? 0),
    styles: Uint32Array.from(order, (i) => data.styles[i] ?? 0),
  };
}
