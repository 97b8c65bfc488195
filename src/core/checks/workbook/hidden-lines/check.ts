import { columnName } from '../../../base/address';
import { findColumn, findRow } from '../../../model/cells';
import { CELL_BLANK, type SheetSnapshot, type Span } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';

/** Rows and columns of a table that hold something and are not seen. */
export const check = defineCheck({
  code: 'workbook/hidden-lines',
  scope: 'table',
  findings: { rows: 'warning', columns: 'info' },
  options: {},
  missing: 'skip',
  *run({ tables }) {
    for (const table of tables) {
      const { sheet } = table;
      if (sheet.visibility !== 'visible') continue;
      if (sheet.hiddenRows.length > 0) yield* hiddenRows(table);
      if (sheet.hiddenColumns.length > 0) yield* hiddenColumns(table);
    }
  },
});

/** The hidden lines of the table, those beside each other together. */
function* hiddenRows(table: DataTable): Iterable<Remark<'rows'>> {
  const { sheet, rows, columns } = table;
  const [left, right] = [columns[0]?.column, columns.at(-1)?.column];
  if (left === undefined || right === undefined) return;
  for (const span of sheet.hiddenRows) {
    const held = rows.filter(
      ({ row }) =>
        row >= span.first &&
        row <= span.last &&
        columns.some(({ column }) => holdsSomething(sheet, row, column)),
    );
    const [first, last] = [held[0], held.at(-1)];
    if (first === undefined || last === undefined) continue;
    const range = { top: first.row, bottom: last.row, left, right };
    const data = { count: held.length, first: first.row + 1, last: last.row + 1, name: first.name };
    yield { kind: 'rows', sheet: sheet.name, range, data };
  }
}

function* hiddenColumns(table: DataTable): Iterable<Remark<'columns'>> {
  const { sheet, rows, columns, header } = table;
  const isHidden = (column: number): boolean => isIn(sheet.hiddenColumns, column);
  const held = columns.filter(
    ({ column }) => isHidden(column) && rows.some(({ row }) => holdsSomething(sheet, row, column)),
  );
  for (const { column, leaf } of held) {
    const bottom = rows.at(-1)?.row ?? header.bottom;
    const range = { top: header.top, bottom, left: column, right: column };
    yield {
      kind: 'columns',
      sheet: sheet.name,
      range,
      data: { column: columnName(column), header: leaf },
    };
  }
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ first, last }) => at >= first && at <= last);
}

function holdsSomething({ grid }: SheetSnapshot, row: number, column: number): boolean {
  const data = findColumn(grid, column);
  const i = data === undefined ? -1 : findRow(data, row);
  return i >= 0 && data?.kinds[i] !== CELL_BLANK;
}
