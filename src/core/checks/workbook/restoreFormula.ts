import { formatCell } from '../../base/address';
import { toNumber, type Exact } from '../../base/exact';
import type { Fix } from '../../model/finding';
import type { Snapshot } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';
import { evaluatePlain } from '../../formulas/evaluate';
import { filledInto } from '../../formulas/sameForm';
import { fixCells } from '../fix';
import type { OddCell } from './formulaLines';

/** The formula of its neighbours filled into an odd cell, and what it gives there. */
export interface Restored {
  readonly formula: string;
  readonly cells: readonly number[];
  /** Absent where it can't be told without Excel. */
  readonly value: Exact | undefined;
}

export function restored({ sheet }: DataTable, { cell, form }: OddCell): Restored | undefined {
  const filled = filledInto(form, cell);
  if (filled === undefined) return undefined;
  const value = evaluatePlain(form.shape, filled.cells, sheet);
  return { formula: filled.text, cells: filled.cells, value };
}

/** Writes the neighbours' formula into the cell; none where its result, or its decimals, are not known. */
export function restoreFix(
  snapshot: Snapshot,
  { sheet }: DataTable,
  { cell, isCertain }: OddCell,
  { formula, value }: Restored,
): Fix | undefined {
  if (value === undefined || !isCertain) return undefined;
  return fixCells(snapshot, sheet, {
    code: 'fix/restore-formula',
    data: { cell: formatCell(cell), formula: `=${formula}` },
    changes: [
      { row: cell.row, column: cell.column, content: { formula, result: toNumber(value) } },
    ],
  });
}
