import { cellOfKey } from '../../../core/model/cells';
import type { CellContent, SetBlock, SetStyle, StylePatch } from '../../../core/model/plan';
import { isFormulaCell, sameContent } from '../../../core/plan/content';
import type { Settled } from '../../settle';

/** What becomes of one cell. */
export interface CellChange {
  /** New content; absent when it stays. */
  readonly content?: { readonly value: CellContent };
  /** A new result for the formula that stays. */
  readonly settled?: Settled;
  /** Its part of a shared formula, as the file writes it, to be written out in full. */
  readonly ownFormula?: string;
  /** One after the other. */
  readonly styles?: readonly StylePatch[];
}

/** One line of a block, as the plan holds it. */
interface Line {
  readonly left: number;
  readonly old: readonly CellContent[];
  readonly values: readonly CellContent[];
}

interface StyleRun {
  readonly left: number;
  readonly right: number;
  /** The style alone: one list for all cells of the operation. */
  readonly styles: readonly StylePatch[];
}

/** What becomes of the cells of one row: lines of blocks are kept as they are, not cell by cell. */
export class RowCells {
  private readonly lines: Line[] = [];
  private readonly runs: StyleRun[] = [];
  private readonly single = new Map<number, CellChange>();

  addLine(line: Line): void {
    this.lines.push(line);
  }

  addRun(run: StyleRun): void {
    this.runs.push(run);
  }

  /** Sets something of one cell, over what blocks say of it. */
  set(column: number, change: CellChange): void {
    this.single.set(column, { ...this.single.get(column), ...change });
  }

  /** The columns that something happens to, ascending. */
  columns(): readonly number[] {
    const [line, ...lines] = this.lines;
    if (line !== undefined && lines.length === 0 && this.runs.length + this.single.size === 0)
      return columnsOf(line);
    const columns = new Set(this.single.keys());
    for (const one of this.lines) for (const column of columnsOf(one)) columns.add(column);
    for (const { left, right } of this.runs)
      for (let column = left; column <= right; column += 1) columns.add(column);
    return [...columns].sort((a, b) => a - b);
  }

  at(column: number): CellChange {
    const single = this.single.get(column);
    const content = withResult(single?.content ?? this.contentAt(column), single?.settled);
    const styles = this.stylesAt(column);
    return {
      ...single,
      ...(content === undefined ? {} : { content }),
      ...(styles === undefined ? {} : { styles }),
    };
  }

  /** The first and the last column that is given a value or a formula. */
  filled(): { readonly first: number; readonly last: number } | undefined {
    const filled = this.columns().filter((column) => {
      const content = this.single.get(column)?.content ?? this.contentAt(column);
      return content?.value !== undefined;
    });
    const [first] = filled;
    const last = filled.at(-1);
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  /** Whether the cell gets new content. */
  isWritten(column: number): boolean {
    return (this.single.get(column)?.content ?? this.contentAt(column)) !== undefined;
  }

  private contentAt(column: number): CellChange['content'] {
    for (let i = this.lines.length - 1; i >= 0; i -= 1) {
      const line = this.lines[i];
      const j = column - (line?.left ?? 0);
      if (line === undefined || j < 0 || j >= line.values.length) continue;
      if (isChanged(line, j)) return { value: line.values[j] };
    }
    return undefined;
  }

  private stylesAt(column: number): readonly StylePatch[] | undefined {
    let styles: readonly StylePatch[] | undefined;
    for (const run of this.runs) {
      if (column < run.left || column > run.right) continue;
      styles = styles === undefined ? run.styles : [...styles, ...run.styles];
    }
    return styles;
  }
}

/** A formula that the plan wrote without a result has the one that was computed for it. */
function withResult(
  content: CellChange['content'],
  settled: Settled | undefined,
): CellChange['content'] {
  const value = content?.value;
  if (value === undefined || !isFormulaCell(value) || settled === undefined) return content;
  return value.result === undefined ? { value: { ...value, result: settled.value } } : content;
}

/** A formula written again may bring a new result. */
function isChanged({ old, values }: Line, j: number): boolean {
  const value = values[j];
  return typeof value === 'object' || !sameContent(old[j], value);
}

function columnsOf(line: Line): readonly number[] {
  const columns: number[] = [];
  for (let j = 0; j < line.values.length; j += 1)
    if (isChanged(line, j)) columns.push(line.left + j);
  return columns;
}

/** What becomes of the cells of a sheet, row by row. */
export class CellChanges {
  private readonly rows = new Map<number, RowCells>();

  /** The rows that something happens to, in no order. */
  numbers(): Iterable<number> {
    return this.rows.keys();
  }

  row(row: number): RowCells | undefined {
    return this.rows.get(row);
  }

  addBlock({ at, old, values }: SetBlock): void {
    values.forEach((line, i) => {
      this.begun(at.row + i).addLine({ left: at.column, old: old[i] ?? [], values: line });
    });
  }

  addStyle({ range, style }: SetStyle): void {
    const run = { left: range.left, right: range.right, styles: [style] };
    for (let row = range.top; row <= range.bottom; row += 1) this.begun(row).addRun(run);
  }

  /** Sets something of one cell, by `cellKey`. */
  set(key: number, change: CellChange): void {
    const { row, column } = cellOfKey(key);
    this.begun(row).set(column, change);
  }

  /** Whether the cell, by `cellKey`, gets new content. */
  isWritten(key: number): boolean {
    const { row, column } = cellOfKey(key);
    return this.rows.get(row)?.isWritten(column) === true;
  }

  private begun(row: number): RowCells {
    const known = this.rows.get(row) ?? new RowCells();
    this.rows.set(row, known);
    return known;
  }
}
