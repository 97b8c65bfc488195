import { findSheet } from '../model/cells';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { findHeaders, headerFromMapping, type HeaderMatch } from './header';
import { isTargetMapping, type TableMapping } from './mapping';
import { readTable } from './readTable';
import type { TargetTable } from './targetTable';

export interface FindOptions {
  /** Sheets not to look at: annexes that the add-in filled itself. */
  readonly except?: ReadonlySet<string>;
  readonly mappings?: readonly TableMapping[];
}

/**
 * The tables of targets in a workbook, found by their headers whatever sheet and row they
 * start on; in the order of sheets and rows. A mapping replaces what its sheet would give.
 */
export function findTargetTables(
  snapshot: Snapshot,
  options: FindOptions = {},
): readonly TargetTable[] {
  const { except, mappings = [] } = options;
  return snapshot.sheets
    .filter((sheet) => except?.has(sheet.name) !== true)
    .flatMap((sheet) => {
      const mapped = mappings.filter(
        (mapping) => isTargetMapping(mapping) && findSheet(snapshot, mapping.sheet) === sheet,
      );
      const headers =
        mapped.length > 0
          ? mapped.map((mapping) => headerFromMapping(sheet, mapping))
          : findHeaders(sheet);
      return tablesUnder(snapshot, sheet, headers);
    });
}

function tablesUnder(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  headers: readonly HeaderMatch[],
): readonly TargetTable[] {
  const end = sheet.grid.used?.bottom ?? 0;
  return headers.map((header, i) => {
    const next = headers[i + 1];
    return readTable(snapshot, sheet, header, next === undefined ? end : next.range.top - 1);
  });
}
