import { formatCell } from '../base/address';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { sameContent } from '../plan/content';
import { contentAt } from './contentAt';
import { named, type TemplateNote } from './note';
import { isCovered } from './rowPlan';

/** Most cells that are filled were empty: one list stands for all of them. */
const NOTHING: readonly CellContent[] = [undefined];

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

  /** Blocks one column wide, in the order of columns and rows. */
  operations(): readonly Operation[] {
    return [...this.wanted]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, rows]) => this.columnOperations(column, rows));
  }

  private columnOperations(column: number, wanted: readonly CellContent[]): readonly Operation[] {
    const { sheet } = this;
    const operations: Operation[] = [];
    let next = -1;
    let old: (readonly CellContent[])[] = [];
    let values: (readonly CellContent[])[] = [];
    wanted.forEach((content, row) => {
      const before = contentAt(sheet, row, column);
      if (sameContent(before, content) || isCovered(sheet, row, column)) return;
      if (row !== next) {
        old = [];
        values = [];
        operations.push({ kind: 'set-block', sheet: sheet.name, at: { row, column }, old, values });
      }
      old.push(before === undefined ? NOTHING : [before]);
      values.push([content]);
      next = row + 1;
    });
    return operations;
  }
}
