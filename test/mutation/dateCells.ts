import { formatCell } from '../../src/core/base/address';
import type { Facts } from '../../src/core/checks/facts';
import { readValue } from '../../src/core/model/cells';
import { columnWith, type DataTable, type TableKind } from '../../src/core/tables/dataTable';
import type { ColumnRole } from '../../src/core/tables/columnRole';
import type { LiteralCell } from '../support/snapshotOf';
import { writeCell } from './figureCells';
import type { Choices, ExpectedPlace, MutableBook } from './mutator';

/** A cell of a table's column that holds something. */
export interface HeldCell {
  readonly table: DataTable;
  /** Its line among the table's rows. */
  readonly line: number;
  readonly cell: { readonly row: number; readonly column: number };
  readonly value: string | number;
}

/** The texts and numbers that stand in the columns of a role, in tables of some kinds. */
export function cellsWithRole(
  { tables }: Facts,
  kinds: readonly TableKind[],
  role: ColumnRole,
): readonly HeldCell[] {
  return tables
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((table) => {
      const column = columnWith(table, role)?.column;
      if (column === undefined) return [];
      return table.rows.flatMap(({ row }, line) => {
        const value = readValue(table.sheet, row, column);
        const isHeld = typeof value === 'string' || typeof value === 'number';
        return isHeld ? [{ table, line, cell: { row, column }, value }] : [];
      });
    });
}

/** Writes into one of the cells, chosen at random; undefined where there is none. */
export function spoilCell<Cell extends HeldCell>(
  book: MutableBook,
  choose: Choices,
  cells: readonly Cell[],
  spoilt: (cell: Cell) => LiteralCell,
): ExpectedPlace | undefined {
  const held = choose.oneOf(cells);
  if (held === undefined) return undefined;
  const sheet = held.table.sheet.name;
  writeCell(book, sheet, held.cell, spoilt(held));
  return { sheet, place: formatCell(held.cell) };
}
