import type { RangeRef } from '../../../core/base/address';
import { cellOfKey } from '../../../core/model/cells';
import type { CellContent, SetBlock, SetStyle, StylePatch } from '../../../core/model/plan';
import type { Span } from '../../../core/model/snapshot';
import { isFormulaCell } from '../../../core/plan/content';
import type { Settled } from '../../settle';
import { ContentColumn, UNCHANGED, type ContentRun } from './contentColumn';
import { StyleBands, patchesAt, type Band } from './styleBands';

/** What becomes of one cell. */
export interface CellChange {
  /** New content; absent when it stays. */
  readonly content?: { readonly value: CellContent };
  /** A new result for the formula that stays. */
  readonly settled?: Settled;
  /** Its part of a shared formula, as the file writes it, to be written out in full. */
  readonly ownFormula?: string;
  /** One after the other; the same list for all cells of a column that are changed alike. */
  readonly styles?: readonly StylePatch[];
}

/** A column of which something may become something, and the looks that it gets in any case. */
interface Candidate {
  readonly column: number;
  readonly contents: ContentColumn | undefined;
  readonly single: ReadonlyMap<number, CellChange> | undefined;
  readonly styles: readonly StylePatch[] | undefined;
}

/** What becomes of a column in rows that are alike. */
export interface AlikeColumn {
  readonly column: number;
  /** What block writes there, if any. */
  readonly run: ContentRun | undefined;
  readonly styles: readonly StylePatch[] | undefined;
}

/** What becomes of the cells of a sheet. Blocks and ranges are kept as they are, not cell by cell. */
export class CellChanges {
  private readonly contents = new Map<number, ContentColumn>();
  private readonly bands = new StyleBands();
  /** Over what blocks say: by column, then row. */
  private readonly single = new Map<number, Map<number, CellChange>>();
  /** By band of rows; forgotten when something is added. */
  private candidates = new Map<Band, readonly Candidate[]>();

  addBlock({ at, old, values }: SetBlock): void {
    const width = values.reduce((most, line) => Math.max(most, line.length), 0);
    const bottom = at.row + values.length - 1;
    for (let place = 0; place < width; place += 1) {
      const column = this.contents.get(at.column + place) ?? new ContentColumn();
      this.contents.set(at.column + place, column);
      column.add({ top: at.row, bottom, place, old, values });
    }
    this.candidates.clear();
  }

  addStyle(operation: SetStyle): void {
    this.bands.add(operation);
    this.candidates.clear();
  }

  /** Sets something of one cell, by `cellKey`, over what blocks say of it. */
  set(key: number, change: CellChange): void {
    const { row, column } = cellOfKey(key);
    const cells = this.single.get(column) ?? new Map<number, CellChange>();
    this.single.set(column, cells);
    const known = cells.get(row);
    cells.set(row, known === undefined ? change : { ...known, ...change });
    this.candidates.clear();
  }

  /** The rows that something happens to, in no order; spans may lie over one another. */
  spans(): readonly Span[] {
    const spans = [...this.bands.spans()];
    for (const column of this.contents.values())
      for (const span of column.spans()) spans.push(span);
    for (const cells of this.single.values())
      for (const row of cells.keys()) spans.push({ first: row, last: row });
    return spans;
  }

  /** Shows from left to right what becomes of the cells of a row, those that stay left out. */
  each(row: number, see: (column: number, change: CellChange) => void): void {
    for (const candidate of this.candidatesAt(row)) {
      const change = changeOf(candidate, row);
      if (change !== undefined) see(candidate.column, change);
    }
  }

  /**
   * The same for many rows of which every column is told by one block and gets one look; undefined
   * where that is not so, and each row must be asked for by itself.
   */
  alike({ first, last }: Span): readonly AlikeColumn[] | undefined {
    if (this.bands.at(first) !== this.bands.at(last)) return undefined;
    const columns: AlikeColumn[] = [];
    for (const { column, contents, single, styles } of this.candidatesAt(first)) {
      for (const row of single?.keys() ?? []) if (first <= row && row <= last) return undefined;
      const run =
        contents?.over({ first, last }) ?? (contents === undefined ? 'nothing' : undefined);
      if (run === undefined) return undefined;
      columns.push({ column, run: run === 'nothing' ? undefined : run, styles });
    }
    return columns;
  }

  /** Whether the cell gets new content. */
  isWritten(row: number, column: number): boolean {
    const single = this.single.get(column)?.get(row);
    const contents = this.contents.get(column);
    return (
      single?.content !== undefined ||
      (contents !== undefined && contents.contentAt(row) !== UNCHANGED)
    );
  }

  /** What is given a value or a formula lies within. */
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

  private candidatesAt(row: number): readonly Candidate[] {
    const band = this.bands.at(row);
    const known = this.candidates.get(band);
    if (known !== undefined) return known;
    const columns = new Set([...this.contents.keys(), ...this.single.keys()]);
    for (const { range } of band)
      for (let column = range.left; column <= range.right; column += 1) columns.add(column);
    const candidates = [...columns]
      .sort((a, b) => a - b)
      .map((column) => ({
        column,
        contents: this.contents.get(column),
        single: this.single.get(column),
        styles: patchesAt(band, column),
      }));
    this.candidates.set(band, candidates);
    return candidates;
  }
}

/** Undefined when the cell stays as it is. */
function changeOf({ contents, single, styles }: Candidate, row: number): CellChange | undefined {
  const own = single?.get(row);
  const written = contents === undefined ? UNCHANGED : contents.contentAt(row);
  const content = own?.content ?? (written === UNCHANGED ? undefined : { value: written });
  if (own === undefined) {
    if (styles === undefined) return content && { content };
    return content === undefined ? { styles } : { content, styles };
  }
  return {
    ...own,
    ...(content === undefined ? {} : { content: withResult(content, own.settled) }),
    ...(styles === undefined ? {} : { styles }),
  };
}

/** A formula that the plan wrote without a result has the one that was computed for it. */
function withResult(
  content: { readonly value: CellContent },
  settled: Settled | undefined,
): { readonly value: CellContent } {
  const { value } = content;
  if (!isFormulaCell(value) || settled === undefined || value.result !== undefined) return content;
  return { value: { ...value, result: settled.value } };
}
