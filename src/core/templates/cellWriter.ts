import { formatCell } from '../base/address';
import { cellKey, cellOfKey } from '../model/cells';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { sameContent } from '../plan/content';
import { contentAt } from './contentAt';
import { named, type TemplateNote } from './note';
import { isCovered } from './rowPlan';

/** Collects what cells of one sheet shall hold, and writes only what differs. */
export class CellWriter {
  private readonly wanted = new Map<number, CellContent>();

  constructor(readonly sheet: SheetSnapshot) {}

  put(row: number, column: number, content: CellContent): void {
    this.wanted.set(cellKey(row, column), content);
  }

  /** What the cell will hold. */
  contentOf(row: number, column: number): CellContent {
    const key = cellKey(row, column);
    return this.wanted.has(key) ? this.wanted.get(key) : contentAt(this.sheet, row, column);
  }

  /** Whether somebody said what the cell shall hold. */
  isWanted(row: number, column: number): boolean {
    return this.wanted.has(cellKey(row, column));
  }

  /** Cells that should have got something but are hidden by a merged one. */
  notes(): readonly TemplateNote[] {
    const hidden = [...this.wanted]
      .filter(([key, content]) => content !== undefined && this.isHidden(key))
      .map(([key]) => formatCell(cellOfKey(key)));
    if (hidden.length === 0) return [];
    const data = { count: hidden.length, ...named(hidden) };
    return [{ code: 'template-notes/in-merge', data, sheet: this.sheet.name }];
  }

  /** Blocks one column wide, in the order of columns and rows. */
  operations(): readonly Operation[] {
    const cells = [...this.wanted]
      .filter(([key]) => !this.isHidden(key))
      .map(([key, content]) => ({ ...cellOfKey(key), content }))
      .filter(
        ({ row, column, content }) => !sameContent(contentAt(this.sheet, row, column), content),
      )
      .sort((a, b) => a.column - b.column || a.row - b.row);
    const operations: Operation[] = [];
    for (let i = 0; i < cells.length;) {
      const first = cells[i];
      if (first === undefined) break;
      const run = [first];
      for (let next = cells[i + 1]; next !== undefined; next = cells[i + run.length]) {
        if (next.column !== first.column || next.row !== first.row + run.length) break;
        run.push(next);
      }
      i += run.length;
      operations.push({
        kind: 'set-block',
        sheet: this.sheet.name,
        at: { row: first.row, column: first.column },
        old: run.map(({ row, column }) => [contentAt(this.sheet, row, column)]),
        values: run.map(({ content }) => [content]),
      });
    }
    return operations;
  }

  private isHidden(key: number): boolean {
    const { row, column } = cellOfKey(key);
    return this.sheet.merges.length > 0 && isCovered(this.sheet, row, column);
  }
}
