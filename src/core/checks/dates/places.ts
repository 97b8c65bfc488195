import { cellKey, findColumn, findRow, valueAt } from '../../model/cells';
import { CELL_BLANK, type CellValue, type SheetSnapshot } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';

/** The sheets that hold a table, each once, in their order. */
export function sheetsWithTables(tables: readonly DataTable[]): readonly SheetSnapshot[] {
  return [...new Set(tables.map(({ sheet }) => sheet))];
}

/** A cell of a table's column that holds something. */
export interface ColumnCell {
  readonly row: number;
  /** Its line among the table's rows. */
  readonly line: number;
  readonly value: CellValue;
  readonly hasFormula: boolean;
}

/** What a column of a table holds, line by line; blanks are left out. */
export function* cellsOfColumn({ sheet, rows }: DataTable, column: number): Iterable<ColumnCell> {
  const data = findColumn(sheet.grid, column);
  if (data === undefined) return;
  const { formulas } = sheet.grid;
  for (let line = 0; line < rows.length; line++) {
    const row = rows[line]?.row ?? 0;
    const i = findRow(data, row);
    if (i < 0 || data.kinds[i] === CELL_BLANK) continue;
    const value = valueAt(sheet.grid, data, i);
    const hasFormula = formulas.size > 0 && formulas.has(cellKey(row, column));
    yield { row, line, value, hasFormula };
  }
}

/** What a finding calls a line of a table; nothing where the line has no name. */
export function namedLine(table: DataTable, line: number): { readonly indicator?: string } {
  const name = table.rows[line]?.name ?? '';
  return name === '' ? {} : { indicator: name };
}
