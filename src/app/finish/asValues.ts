import { isStale, readFormula, readValue } from '../../core/model/cells';
import type { Operation } from '../../core/model/plan';
import type { SheetSnapshot } from '../../core/model/snapshot';

/**
 * Replaces the formula of a cell by what it shows, in all the cells that it fills; undefined
 * where that can't be trusted.
 */
export function asValues(sheet: SheetSnapshot, row: number, column: number): Operation | undefined {
  const formula = readFormula(sheet, row, column);
  if (formula === undefined || isStale(sheet, row, column)) return undefined;
  const { text, array } = formula;
  const value = readValue(sheet, row, column);
  if (array === undefined)
    return {
      kind: 'set-block',
      sheet: sheet.name,
      at: { row, column },
      old: [[{ formula: text, result: value }]],
      values: [[value]],
    };
  const rows = Array.from({ length: array.bottom - array.top + 1 }, (_, i) => array.top + i);
  const columns = Array.from({ length: array.right - array.left + 1 }, (_, i) => array.left + i);
  const isAnyStale = rows.some((one) => columns.some((other) => isStale(sheet, one, other)));
  if (isAnyStale) return undefined;
  return {
    kind: 'array-to-values',
    sheet: sheet.name,
    range: array,
    formula: text,
    values: rows.map((one) => columns.map((other) => readValue(sheet, one, other))),
  };
}
