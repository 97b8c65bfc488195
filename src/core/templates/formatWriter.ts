import { readStyle } from '../model/cells';
import type { Operation } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import type { FormatWriter } from './placed';

interface Change {
  readonly row: number;
  readonly column: number;
  readonly to: string;
  readonly from: string;
}

/** Collects number formats for cells of one sheet that show their figures otherwise. */
export class SheetFormats implements FormatWriter {
  private readonly changes: Change[] = [];

  constructor(
    private readonly form: Snapshot,
    private readonly sheet: SheetSnapshot,
  ) {}

  put(row: number, column: number, to: string): void {
    const from = readStyle(this.form, this.sheet, row, column).numberFormat;
    if (from !== to) this.changes.push({ row, column, to, from });
  }

  /** Runs down a column that change alike are one operation. */
  operations(): readonly Operation[] {
    const sorted = [...this.changes].sort((a, b) => a.column - b.column || a.row - b.row);
    const runs: Change[][] = [];
    for (const change of sorted) {
      const run = runs[runs.length - 1];
      const last = run?.[run.length - 1];
      const goesOn =
        last?.column === change.column &&
        last.row === change.row - 1 &&
        last.to === change.to &&
        last.from === change.from;
      if (goesOn) run?.push(change);
      else runs.push([change]);
    }
    return runs.flatMap((run): readonly Operation[] => {
      const [first] = run;
      if (first === undefined) return [];
      const { row, column, to, from } = first;
      return [
        {
          kind: 'style',
          sheet: this.sheet.name,
          range: { top: row, bottom: row + run.length - 1, left: column, right: column },
          style: { numberFormat: to },
          old: { numberFormat: from },
        },
      ];
    });
  }
}
