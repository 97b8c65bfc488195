import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellRef } from '../../core/base/address';
import type { CellContent } from '../../core/model/plan';
import { valueOfGrid } from './bridge/cells';

/** A sheet of the grid. */
export interface GridPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** What stands in a cell of the grid; a formula without its result. */
export function cellContent(
  injector: Injector,
  { unitId, subUnitId }: GridPlace,
  { row, column }: CellRef,
  cell: Nullable<ICellData>,
): CellContent {
  if (!cell) return undefined;
  // A formula that was filled on knows only whom it follows.
  const filled = cell.si && !cell.f;
  const text = filled
    ? injector.get(FormulaDataModel).getFormulaStringByCell(row, column, subUnitId, unitId)
    : cell.f;
  if (!text) return valueOfGrid(cell);
  return { formula: text.replace(/^=/, ''), result: undefined };
}
