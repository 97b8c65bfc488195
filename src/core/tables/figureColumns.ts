import type { Snapshot } from '../model/snapshot';
import { FIGURE_BLANK, FIGURE_NUMBER, FIGURE_TEXT, columnFigures } from './columnFigures';
import type { ColumnRole } from './columnRole';
import type { DataTable, TableColumn } from './dataTable';

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'target',
  'actual',
  'same-period',
  'printed',
  'same-period-percent',
  'quantity',
  'total',
  'part',
  'money',
]);
/** A column without a known role holds figures where this share of its filled cells are. */
const MOSTLY = 0.6;

const KNOWN = new WeakMap<DataTable, readonly TableColumn[]>();

/** The columns that hold figures: by their role, or, without one, by what is in them. */
export function figureColumns(snapshot: Snapshot, table: DataTable): readonly TableColumn[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter(({ column, role }) =>
    role === undefined ? mostlyFigures(snapshot, table, column) : FIGURES.has(role),
  );
  KNOWN.set(table, columns);
  return columns;
}

function mostlyFigures(snapshot: Snapshot, table: DataTable, column: number): boolean {
  const { kinds } = columnFigures(snapshot, table, column);
  let filled = 0;
  let figures = 0;
  for (const kind of kinds) {
    if (kind !== FIGURE_BLANK) filled += 1;
    if (kind === FIGURE_NUMBER || kind === FIGURE_TEXT) figures += 1;
  }
  return figures > 0 && figures >= filled * MOSTLY;
}
