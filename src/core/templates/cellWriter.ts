import { formatCell } from '../base/address';
import type { CellContent, Operation } from '../model/plan';
import type { SheetSnapshot } from '../model/snapshot';
import { sameContent } from '../plan/content';
import { contentAt } from './contentAt';
import { named, type TemplateNote } from './note';
import { isCovered } from './rowPlan';

/** Collects what cells of one sheet shall hold, and writes only what differs. */
export class CellWriter {
  /** By column, then row. */
  private readonly wanted = new Map<number, Map<number, CellContent>>();

  constructor(readonly sheet: SheetSnapshot) {}

  put(row: number, column: number, content: CellContent): void {
    const known = this.wanted.get(column);
    if (known === undefined) this.wanted.set(column, new Map([[row, content]]));
    else known.set(row, content);
  }

  /** What the cell will hold. */
  contentOf(row: number, column: number): CellContent {
    return this.isWanted(row, column)
      ? this.wanted.get(column)?.get(row)
      : contentAt(this.sheet, row, column);
  }

  /** Whether somebody said what the cell shall hold. */
  isWanted(row: number, column: number): boolean {
    return this.wanted.get(column)?.has(row) === true;
  }

  /** Cells that should have got something but are hidden by a merged one. */
  notes(): readonly TemplateNote[] {
    const hidden: string[] = [];
    for (const [column, rows] of this.wanted) {
      for (const [row, content] of rows) {
        if (content === undefined || !isCovered(this.sheet, row, column)) continue;
        hidden.push(formatCell({ row, column }));
      }
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

  private columnOperations(
    column: number,
    wanted: ReadonlyMap<number, CellContent>,
  ): readonly Operation[] {
    const { sheet } = this;
    const operations: Operation[] = [];
    let next = -1;
    let old: CellContent[][] = [];
    let values: CellContent[][] = [];
    for (const row of Uint32Array.from(wanted.keys()).sort()) {
      const before = contentAt(sheet, row, column);
      const content = wanted.get(row);
      if (sameContent(before, content) || isCovered(sheet, row, column)) continue;
      if (row !== next) {
        old = [];
        values = [];
        operations.push({ kind: 'set-block', sheet: sheet.name, at: { row, column }, old, values });
      }
      old.push([before]);
      values.push([content]);
      next = row + 1;
    }
    return operations;
  }
}
