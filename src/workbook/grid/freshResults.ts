import type { CellRef } from '../../core/base/address';
import { cellOfKey } from '../../core/model/cells';
import type { Operation } from '../../core/model/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model/snapshot';

/** A formula without a value. */
export interface Lost extends CellRef {
  readonly sheet: string;
  readonly formula: string;
}

/**
 * The formulas of `after` that lost the value they had in `before`. Those that fill several cells
 * are left out: they are Excel's to fill.
 */
export function lostValues(before: Snapshot, after: Snapshot): readonly Lost[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return after.sheets.flatMap((sheet) =>
    sheet.isProtected ? [] : lostOn(sheet, known.get(sheet.name)),
  );
}

function lostOn(sheet: SheetSnapshot, before: SheetSnapshot | undefined): readonly Lost[] {
  return [...sheet.grid.stale].flatMap((key): readonly Lost[] => {
    const formula = sheet.grid.formulas.get(key);
    if (formula === undefined || formula.array !== undefined) return [];
    if (before?.grid.stale.has(key) === true) return [];
    return [{ sheet: sheet.name, ...cellOfKey(key), formula: formula.text }];
  });
}

/** What gives such formulas the values that `resultAt` tells, as far as it can. */
export function givingValues(
  lost: readonly Lost[],
  resultAt: (sheet: string, cell: CellRef) => CellValue,
): readonly Operation[] {
  return lost.flatMap(({ sheet, row, column, formula }): readonly Operation[] => {
    const at = { row, column };
    const result = resultAt(sheet, at);
    if (result === undefined) return [];
    const old = [[{ formula, result: undefined }]];
    return [{ kind: 'set-block', sheet, at, old, values: [[{ formula, result }]] }];
  });
}
