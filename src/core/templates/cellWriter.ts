import { formatCell } from '../base/address';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { isFormulaCell, sameContent } from '../plan/content';
import { contentAt } from './contentAt';
import { named, type TemplateNote } from './note';
import { isCovered } from './rowPlan';

/** Collects what cells of one sheet shall hold, and writes only what differs. */
export class CellWriter {
  /** By column, then row: a list with gaps, for the lines of a block come one after another. */
  private readonly wanted = new Map<number, CellContent[]>();

  constructor(readonly sheet: SheetSnapshot) {}

  put(row: number, column: number, content: CellContent): void {
    let rows = this.wanted.get(column);
    if (rows === undefined) {
      rows = [];
      this.wanted.set(column, rows);
    }
    rows[row] = content;
  }

  /** What the cell will hold. */
  contentOf(row: number, column: number): CellContent {
    return this.isWanted(row, column)
      ? this.wanted.get(column)?.[row]
      : contentAt(this.sheet, row, column);
  }

  /** The number that the cell is sure to hold: one that was put there. */
  figureOf(row: number, column: number): number | undefined {
    const content = this.wanted.get(column)?.[row];
    const figure = isFormulaCell(content) ? content.result : content;
    return typeof figure === 'number' && !isCovered(this.sheet, row, column) ? figure : undefined;
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
      rows.forEach((content, row) => {
        if (content === undefined || !isCovered(this.sheet, row, column)) return;
        hidden.push(formatCell({ row, column }));
      });
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

  /** Consecutive rows of a column of which some change. */
  private runsOf(column: number, wanted: readonly CellContent[]): readonly Run[] {
    const { sheet } = this;
    const runs: Run[] = [];
    let run: Run | undefined;
    wanted.forEach((content, row) => {
      const before = contentAt(sheet, row, column);
      const stays = sameContent(before, content);
      if ((stays && before !== undefined) || isCovered(sheet, row, column)) return;
      if (run?.next !== row) {
        run = { column, first: row, next: row, changes: false, old: [], values: [] };
        runs.push(run);
      }
      run.old.push(before);
      run.values.push(content);
      run.next = row + 1;
      run.changes ||= !stays;
    });
    return runs.filter(({ changes }) => changes);
  }

  /** Runs side by side as one block. */
  private block(side: readonly Run[]): Operation {
    const { column = 0, first: row = 0, old: rows = [] } = side[0] ?? {};
    return {
      kind: 'set-block',
      sheet: this.sheet.name,
      at: { row, column },
      old: rows.map((_, i) => side.map(({ old }) => old[i])),
      values: rows.map((_, i) => side.map(({ values }) => values[i])),
    };
  }
}

interface Run {
  readonly column: number;
  readonly first: number;
  /** The row after the last. */
  next: number;
  changes: boolean;
  readonly old: CellContent[];
  readonly values: CellContent[];
}

function isBeside(left: Run, right: Run): boolean {
  return right.column === left.column + 1 && right.first === left.first && right.next === left.next;
}
