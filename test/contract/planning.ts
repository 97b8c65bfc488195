import { parseCell, parseRange, type CellRef, type RangeRef } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import { findSheet, readFormula, readValue } from '../../src/core/model/cells';
import { GridBuilder } from '../../src/core/model/gridBuilder';
import type { CellContent, Operation, Plan, SetBlock, StylePatch } from '../../src/core/model/plan';
import type { PageSetup, SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';
import { DEFAULT_STYLE } from '../../src/core/model/cells';

const BECAUSE = { code: 'test', data: {} };

export function planOf(...operations: readonly Operation[]): Plan {
  return { because: BECAUSE, operations };
}

/** A block of values at an A1 place; `old` is what the snapshot holds there (nothing on a new sheet). */
export function block(
  snapshot: Snapshot,
  sheet: string,
  at: string,
  values: readonly (readonly CellContent[])[],
): SetBlock {
  const start = assertPresent(parseCell(at), at);
  const found = findSheet(snapshot, sheet);
  const old = values.map((line, i) =>
    line.map((_, j) =>
      found === undefined ? undefined : contentAt(found, start.row + i, start.column + j),
    ),
  );
  return { kind: 'set-block', sheet, at: start, old, values };
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const formula = readFormula(sheet, row, column);
  const value = readValue(sheet, row, column);
  return formula === undefined ? value : { formula: formula.text, result: value };
}

export function merge(sheet: string, range: string, merged = true): Operation {
  return { kind: 'merge', sheet, range: rangeOf(range), merged };
}

export function style(
  sheet: string,
  range: string,
  patch: StylePatch,
  old?: StylePatch,
): Operation {
  const operation = { kind: 'style' as const, sheet, range: rangeOf(range), style: patch };
  return old === undefined ? operation : { ...operation, old };
}

export function pageSetup(sheet: string, setup: PageSetup, old: PageSetup = {}): Operation {
  return { kind: 'page-setup', sheet, setup, old };
}

/** A note put on a cell, or (text undefined) taken away. */
export function comment(sheet: string, at: string, text?: string, old?: string): Operation {
  return { kind: 'comment', sheet, cell: cellOf(at), text, old };
}

/** A link put on a cell, or (location undefined) taken away. */
export function link(sheet: string, at: string, location?: string, old?: string): Operation {
  return { kind: 'hyperlink', sheet, cell: cellOf(at), location, old };
}

/** A drop-down list put on a range, or (list undefined) taken away. */
export function validation(sheet: string, range: string, list?: string, old?: string): Operation {
  return { kind: 'validation', sheet, range: rangeOf(range), list, old };
}

/** Rows put in before the row `at` (zero-based). */
export function insertRows(
  sheet: string,
  at: number,
  count: number,
  like: 'above' | 'below' = 'above',
): Operation {
  return { kind: 'insert-rows', sheet, at, count, like };
}

export function deleteRows(
  sheet: string,
  at: number,
  count: number,
  like: 'above' | 'below' = 'above',
): Operation {
  return { kind: 'delete-rows', sheet, at, count, like };
}

export function renameSheet(sheet: string, to: string): Operation {
  return { kind: 'rename-sheet', sheet, to };
}

export function cellOf(text: string): CellRef {
  return assertPresent(parseCell(text), text);
}

export function rangeOf(text: string): RangeRef {
  return assertPresent(parseRange(text), text);
}

/** A workbook with these sheets; cells by row. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>,
): Snapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    styles: [DEFAULT_STYLE],
    names: [],
    externalLinks: [],
    date1904: false,
    calculation: 'auto',
    hasMacros: false,
    unread: [],
  };
}

/** A plain visible sheet with these cells. */
export function sheetOf(name: string, rows: readonly (readonly CellContent[])[]): SheetSnapshot {
  const builder = new GridBuilder();
  rows.forEach((line, row) => {
    line.forEach((content, column) => {
      const isFormula = typeof content === 'object' && 'formula' in content;
      const value = isFormula ? content.result : content;
      if (content !== undefined) builder.add(row, column, value);
      if (isFormula) builder.addFormula(row, column, { text: content.formula });
    });
  });
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    grid: builder.build(),
    merges: [],
    tables: [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: new Map(),
    pageSetup: {},
  };
}
