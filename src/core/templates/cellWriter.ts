import { formatCell } from '../base/address';
import { contentsDown } from '../model/columnReader';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { isFormulaCell, sameContent } from '../plan/content';
import { contentAt } from './contentAt';
import { named, type TemplateNote } from './note';
import { coveredRows } from './rowPlan';

/** Says what a cell of a column shall hold. */
export type PutDown = (row: number, content: CellContent) => void;

/** Collects what cells of one sheet shall hold, and writes only what differs. */
export class CellWriter {
  /** By column, then row: a list with gaps, for the lines of a block come one after another. */
  private readonly wanted = new Map<number, CellContent[]>();

  constructor(readonly sheet: SheetSnapshot) {}

  put(row: number, column: number, content: CellContent): void {
    this.rowsOf(column)[row] = content;
  }

  /** `put` for the cells of one column, one after another. */
  putDown(column: number): PutDown {
    const rows = this.rowsOf(column);
    return (row, content) => {
      rows[row] = content;
    };
  }

  /** What the cell will hold. */
  contentOf(row: number, column: number): CellContent {
    return this.isWanted(row, column)
      ? this.wanted.get(column)?.[row]
      : contentAt(this.sheet, row, column);
  }

  /** Makes, for a column, the number that a cell is sure to hold: one that was put there. */
  figuresDown(column: number): (row: number) => number | undefined {
    const rows = this.rowsOf(column);
    const covered = coveredRows(this.sheet, column);
    return (row) => {
      const content = rows[row];
      const figure = isFormulaCell(content) ? content.result : content;
      return typeof figure === 'number' && !covered.has(row) ? figure : undefined;
    };
  }

  /** Whether somebody said what the cell shall hold. */
  isWanted(row: number, column: number): boolean {
    const rows = this.wanted.get(column);
    return rows !== undefined && row in rows;
  }

  /** Cells that should have got something but are hidden by a merged one. */
  notes(): readonly TemplateNote[] {
    const hidden: string[] = [];
    for (const [column, rows] of this.wanted) {
      const inMerge = [...coveredRows(this.sheet, column)].sort((a, b) => a - b);
      for (const row of inMerge) {
        if (rows[row] !== undefined) hidden.push(formatCell({ row, column }));
      }
    }
    if (hidden.length === 0) return [];
    const data = { count: hidden.length, ...named(hidden) };
    return [{ code: 'template-notes/in-merge', data, sheet: this.sheet.name }];
  }

  /** Rectangles of cells, in the order of columns and rows; blanks that stay blank may be inside. */
  operations(): readonly Operation[] {
    const runs = [...this.wanted]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, rows]) => this.runsOf(column, rows));
    const operations: Operation[] = [];
    let side: Run[] = [];
    for (const run of runs) {
      const last = side.at(-1);
      if (last !== undefined && !isBeside(last, run)) {
        operations.push(this.block(side));
        side = [];
      }
      side.push(run);
    }
    return side.length === 0 ? operations : [...operations, this.block(side)];
  }

  private rowsOf(column: number): CellContent[] {
    let rows = this.wanted.get(column);
    if (rows === undefined) {
      rows = [];
      this.wanted.set(column, rows);
    }
    return rows;
  }

  /** Consecutive rows of a column of which some change. */
  private runsOf(column: number, wanted: readonly CellContent[]): readonly Run[] {
    const covered = coveredRows(this.sheet, column);
    const contentBefore = contentsDown(this.sheet.grid, column);
    const runs: Run[] = [];
    let run: Run | undefined;
    for (let row = 0; row < wanted.length; row++) {
      const content = wanted[row];
      if (content === undefined && !(row in wanted)) continue;
      const before = contentBefore(row);
      const stays = sameContent(before, content);
      if ((stays && before !== undefined) || covered.has(row)) continue;
      if (run?.next !== row) {
        run = { column, first: row, next: row, changes: false, old: undefined, wanted };
        runs.push(run);
      }
      if (before !== undefined) {
        run.old ??= [];
        run.old[row] = before;
      }
      run.next = row + 1;
      run.changes ||= !stays;
    }
    return runs.filter(({ changes }) => changes);
  }

  /** Runs side by side as one block. */
  private block(side: readonly Run[]): Operation {
    const { column = 0, first: row = 0, next = row } = side[0] ?? {};
    return {
      kind: 'set-block',
      sheet: this.sheet.name,
      at: { row, column },
      old: linesOf(
        side.map(({ old }) => old),
        row,
        next,
      ),
      values: linesOf(
        side.map(({ wanted }) => wanted),
        row,
        next,
      ),
    };
  }
}

interface Run {
  readonly column: number;
  readonly first: number;
  /** The row after the last. */
  next: number;
  changes: boolean;
  /** What stood there, by row; undefined where all is blank. */
  old: CellContent[] | undefined;
  /** What shall stand there, by row. */
  readonly wanted: readonly CellContent[];
}

function isBeside(left: Run, right: Run): boolean {
  return right.column === left.column + 1 && right.first === left.first && right.next === left.next;
}

/**
 * The rows of columns, from `first` to before `next`, as lines; all blank ones, of which new rows
 * have nothing else, are one and the same.
 */
function linesOf(
  columns: readonly (readonly CellContent[] | undefined)[],
  first: number,
  next: number,
): readonly (readonly CellContent[])[] {
  const blank: readonly CellContent[] = columns.map(() => undefined);
  if (columns.every((column) => column === undefined)) {
    return new Array<typeof blank>(next - first).fill(blank);
  }
  const lines: (readonly CellContent[])[] = [];
  for (let row = first; row < next; row++) {
    let line: CellContent[] | undefined;
    for (let j = 0; j < columns.length; j++) {
      const content = columns[j]?.[row];
      if (content === undefined) continue;
      line ??= [...blank];
      line[j] = content;
    }
    lines.push(line ?? blank);
  }
  return lines;
}
