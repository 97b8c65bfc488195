import { readDate } from '../../awards/register/cellReadings';
import type { CalendarDate } from '../../base/dates';
import { readValue } from '../../model/cells';
import type { Snapshot } from '../../model/snapshot';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';

/** Dates of another kind: births, when something begins, ends or is handed in. */
const OTHER_DATES = /sinh|tu ngai|den ngai|trinh|bat dau|ket thuc/;

const KNOWN = new WeakMap<DataTable, readonly TableColumn[]>();

/** The columns that say when a document was issued or an award decided. */
export function decisionDateColumns(table: DataTable): readonly TableColumn[] {
  const known = KNOWN.get(table) ?? findColumns(table);
  KNOWN.set(table, known);
  return known;
}

function findColumns({ kind, columns }: DataTable): readonly TableColumn[] {
  if (kind !== 'documents' && kind !== 'register' && kind !== 'role-models') return [];
  return columns.filter(
    ({ role, leaf, header }) =>
      role === 'date' && !OTHER_DATES.test(looseKey(leaf)) && !OTHER_DATES.test(looseKey(header)),
  );
}

/** When the document of a line was issued; undefined where no date or no real one stands there. */
export function dateInLine(
  snapshot: Snapshot,
  table: DataTable,
  row: number,
): CalendarDate | undefined {
  const column = decisionDateColumns(table)[0]?.column;
  if (column === undefined) return undefined;
  return readDate(readValue(table.sheet, row, column), snapshot.date1904);
}
