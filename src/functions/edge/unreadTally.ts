import type { CrossTally, TallyKey } from '../../core/awards/tally/crossTally';

/** A tally whose total holds every entry that the filter doesn't rule out. */
export type Tally = Omit<CrossTally, 'unread' | 'filteredOut'>;

const UNREAD: TallyKey = { kind: 'unread' };

/**
 * Puts the entries about which the filter can't be answered where row and column of what can't
 * be read meet, so that the totals keep them.
 */
export function keepUnread(tally: CrossTally): Tally {
  const { unread } = tally;
  if (unread === 0) return tally;
  const rows = withUnread(tally.rows);
  const columns = withUnread(tally.columns);
  const at = (list: readonly number[], place: number): number => list[place] ?? 0;
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  return {
    rows,
    columns,
    cells: rows.map((_row, row) =>
      columns.map((_column, column) => {
        const extra = row === lastRow && column === lastColumn ? unread : 0;
        return at(tally.cells[row] ?? [], column) + extra;
      }),
    ),
    rowTotals: rows.map((_row, row) => at(tally.rowTotals, row) + (row === lastRow ? unread : 0)),
    columnTotals: columns.map(
      (_column, column) => at(tally.columnTotals, column) + (column === lastColumn ? unread : 0),
    ),
    total: tally.total + unread,
    unreadQuantities: tally.unreadQuantities,
  };
}

/** What can't be read is the last of the keys. */
function withUnread(keys: readonly TallyKey[]): readonly TallyKey[] {
  return keys.at(-1)?.kind === 'unread' ? keys : [...keys, UNREAD];
}
