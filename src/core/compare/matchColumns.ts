import type { DataTable, TableColumn } from '../tables/dataTable';
import { looseKey } from '../text/fold';

export interface ColumnPair {
  readonly old: TableColumn;
  readonly next: TableColumn;
}

export interface MatchedColumns {
  readonly pairs: readonly ColumnPair[];
  readonly added: readonly TableColumn[];
  readonly removed: readonly TableColumn[];
}

/** How a column is told apart, the surest first. */
const KEYS: readonly ((column: TableColumn) => string | undefined)[] = [
  ({ header }) => looseKey(header),
  ({ leaf }) => looseKey(leaf),
  // "Thực hiện năm 2019" and "Thực hiện năm 2020" are the same column of two reports.
  ({ header }) => looseKey(header).replace(/\d+/g, ''),
  ({ role }) => role,
];

/** Which column of the old table is which of the new one: by header, its words, then its role. */
export function matchColumns(old: DataTable, next: DataTable): MatchedColumns {
  const pairs: ColumnPair[] = [];
  let removed = old.columns;
  let added = next.columns;
  for (const keyOf of KEYS) {
    for (const column of removed) {
      const key = keyOf(column);
      if (key === undefined || key === '') continue;
      const isAlike = (other: TableColumn): boolean => keyOf(other) === key;
      const alike = added.filter(isAlike);
      // Alike columns on both sides in the same number keep their order.
      if (alike.length === 0 || alike.length !== removed.filter(isAlike).length) continue;
      const [partner] = alike;
      if (partner === undefined) continue;
      pairs.push({ old: column, next: partner });
      removed = removed.filter((other) => other !== column);
      added = added.filter((other) => other !== partner);
    }
  }
  return { pairs, added, removed };
}
