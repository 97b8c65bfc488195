import { readFormula, readStyle, readValue } from '../model/cells';
import type { FindingData, Fix } from '../model/finding';
import type { CellContent, Operation, StylePatch } from '../model/plan';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';

/** A cell's new content; the look changes only where a number format is given. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** What a cell holds now, as a plan's `old` states it. */
export function contentOf(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const formula = readFormula(sheet, row, column);
  const value = readValue(sheet, row, column);
  return formula === undefined ? value : { formula: formula.text, result: value };
}

/** A fix that rewrites cells of one sheet, each with what it holds now. */
export function fixCells(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  fix: {
    readonly code: string;
    readonly data: FindingData;
    readonly changes: readonly CellChange[];
  },
): Fix {
  const operations = fix.changes.flatMap(({ row, column, content, numberFormat }) => {
    const write: Operation = {
      kind: 'set-block',
      sheet: sheet.name,
      at: { row, column },
      old: [[contentOf(sheet, row, column)]],
      values: [[content]],
    };
    if (numberFormat === undefined) return [write];
    return [formatOperation(snapshot, sheet, { row, column, numberFormat }), write];
  });
  return { code: fix.code, data: fix.data, operations };
}

/** A cell's new look; what it holds stays. */
export type FormatChange = Required<Pick<CellChange, 'row' | 'column' | 'numberFormat'>>;

/** A fix that shows cells of one sheet in other number formats. */
export function fixFormats(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  fix: {
    readonly code: string;
    readonly data: FindingData;
    readonly changes: readonly FormatChange[];
  },
): Fix {
  const operations = fix.changes.map((change) => formatOperation(snapshot, sheet, change));
  return { code: fix.code, data: fix.data, operations };
}

function formatOperation(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { row, column, numberFormat }: FormatChange,
): Operation {
  const style: StylePatch = { numberFormat };
  const old: StylePatch = { numberFormat: readStyle(snapshot, sheet, row, column).numberFormat };
  const range = { top: row, bottom: row, left: column, right: column };
  return { kind: 'style', sheet: sheet.name, range, style, old };
}
