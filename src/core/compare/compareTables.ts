import { formatCell } from '../base/address';
import type { DataTable, TableColumn } from '../tables/dataTable';
import type { Change } from './change';
import { matchColumns, type MatchedColumns } from './matchColumns';
import type { MatchedLines } from './matchLines';
import type { SheetPair } from './matchSheets';

export interface ComparedTables {
  readonly changes: readonly Change[];
  /** The columns of an old table and the new one that it became. */
  readonly columnsOf: (old: DataTable, next: DataTable) => MatchedColumns | undefined;
  /** Tables that stand in one version only: their lines are not told one by one. */
  readonly alone: ReadonlySet<DataTable>;
}

/** Which tables of a sheet are versions of one another, by the lines they share, and what differs. */
export function compareTables({ old, next }: SheetPair, lines: MatchedLines): ComparedTables {
  const [before, after] = [tablesOf(old.lines), tablesOf(next.lines)];
  const partners = partnersOf(lines);
  const matched = new Map<DataTable, { next: DataTable; columns: MatchedColumns }>();
  for (const table of before) {
    const partner = partners.get(table);
    if (partner !== undefined)
      matched.set(table, { next: partner, columns: matchColumns(table, partner) });
  }
  const kept = new Set([...matched.values()].map((match) => match.next));
  const removed = before.filter((table) => !matched.has(table));
  const added = after.filter((table) => !kept.has(table));
  return {
    changes: [
      ...removed.map((table) => wholeTable('table-removed', next.sheet.name, table)),
      ...added.map((table) => wholeTable('table-added', next.sheet.name, table)),
      ...[...matched].flatMap(([table, match]) => columnChanges(table, match.next, match.columns)),
    ],
    columnsOf: (table, other) => {
      const match = matched.get(table);
      return match?.next === other ? match.columns : undefined;
    },
    alone: new Set([...removed, ...added]),
  };
}

function tablesOf(lines: SheetPair['old']['lines']): readonly DataTable[] {
  return [...new Set(lines.flatMap(({ table }) => table ?? []))];
}

/** For each old table the new one that most of its lines went to; a new one serves one only. */
function partnersOf({ pairs }: MatchedLines): ReadonlyMap<DataTable, DataTable> {
  const counts = new Map<DataTable, Map<DataTable, number>>();
  for (const { old, next } of pairs) {
    if (old.table === undefined || next.table === undefined) continue;
    const of = counts.get(old.table) ?? new Map<DataTable, number>();
    of.set(next.table, (of.get(next.table) ?? 0) + 1);
    counts.set(old.table, of);
  }
  const candidates = [...counts].flatMap(([old, of]) =>
    [...of].map(([next, count]) => ({ old, next, count })),
  );
  candidates.sort((a, b) => b.count - a.count);
  const partners = new Map<DataTable, DataTable>();
  const taken = new Set<DataTable>();
  for (const { old, next } of candidates) {
    if (partners.has(old) || taken.has(next)) continue;
    partners.set(old, next);
    taken.add(next);
  }
  return partners;
}

function wholeTable(
  kind: 'table-added' | 'table-removed',
  sheet: string,
  table: DataTable,
): Change {
  const cell = formatCell({ row: table.header.top, column: table.header.left });
  const isAdded = kind === 'table-added';
  const data = { title: table.titles.at(-1)?.text ?? null, lines: table.rows.length };
  return { kind, sheet, oldCell: isAdded ? null : cell, newCell: isAdded ? cell : null, data };
}

function columnChanges(
  old: DataTable,
  next: DataTable,
  columns: MatchedColumns,
): readonly Change[] {
  const sheet = next.sheet.name;
  const at = (table: DataTable, { column }: TableColumn): string =>
    formatCell({ row: table.header.bottom, column });
  return [
    ...columns.removed.map((column): Change => {
      const data = { header: column.header };
      return { kind: 'column-removed', sheet, oldCell: at(old, column), newCell: null, data };
    }),
    ...columns.added.map((column): Change => {
      const data = { header: column.header };
      return { kind: 'column-added', sheet, oldCell: null, newCell: at(next, column), data };
    }),
    ...columns.pairs.flatMap((pair): readonly Change[] => {
      if (pair.old.header === pair.next.header) return [];
      const place = { sheet, oldCell: at(old, pair.old), newCell: at(next, pair.next) };
      const data = { old: pair.old.header, new: pair.next.header };
      return [{ kind: 'column-renamed', ...place, data }];
    }),
  ];
}
