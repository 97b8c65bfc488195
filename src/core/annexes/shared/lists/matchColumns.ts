import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import type { ListColumn, ListForm } from './listForm';

/** The source's columns by the keys of a form, and those that have no place in it. */
export interface MatchedColumns {
  readonly byKey: ReadonlyMap<string, TableColumn>;
  readonly outside: readonly TableColumn[];
  /** The form's columns that the source lacks; those that are computed are never lacking. */
  readonly lacking: readonly ListColumn[];
  /** Whether everything needed was found by the surest words. */
  readonly isSure: boolean;
}

/**
 * Finds the source's column for each of a form: first by the surest words of all, then by the
 * looser ones. A column is used once.
 */
export function matchColumns(
  form: Pick<ListForm, 'columns' | 'needs'>,
  table: DataTable,
): MatchedColumns {
  const byKey = new Map<string, TableColumn>();
  const free = new Set(table.columns);
  if (table.columns.some(({ given }) => given !== undefined)) return pointedOut(form, table);
  const sure = new Set<string>();
  const number = table.columns.find(({ column }) => column === table.numberColumn);
  if (number !== undefined) {
    byKey.set('number', number);
    free.delete(number);
  }
  const rounds = Math.max(...form.columns.map(({ words }) => words.length));
  for (let round = 0; round < rounds; round++) {
    for (const { key, words } of form.columns) {
      const pattern = words[round];
      if (pattern === undefined || byKey.has(key)) continue;
      const found = [...free].find((column) => isHeaded(column, pattern));
      if (found === undefined) continue;
      byKey.set(key, found);
      free.delete(found);
      if (round === 0) sure.add(key);
    }
  }
  return {
    byKey,
    outside: [...free],
    lacking: lackingOf(form.columns, byKey),
    isSure: form.needs.every((key) => sure.has(key)),
  };
}

/** The columns as the user pointed them out: words say nothing then. */
function pointedOut(
  { columns, needs }: Pick<ListForm, 'columns' | 'needs'>,
  table: DataTable,
): MatchedColumns {
  const given = columns.flatMap(({ key }) => {
    const column = table.columns.find((one) => one.given === key);
    return column === undefined ? [] : [[key, column] as const];
  });
  const byKey = new Map(given);
  const used = new Set(byKey.values());
  return {
    byKey,
    outside: table.columns.filter((column) => !used.has(column)),
    lacking: lackingOf(columns, byKey),
    isSure: needs.every((key) => byKey.has(key)),
  };
}

function lackingOf(
  columns: readonly ListColumn[],
  byKey: ReadonlyMap<string, TableColumn>,
): readonly ListColumn[] {
  return columns.filter(
    ({ key, content }) =>
      !byKey.has(key) && content.kind !== 'number' && content.kind !== 'percent',
  );
}

function isHeaded({ leaf, header }: TableColumn, pattern: RegExp): boolean {
  return pattern.test(looseKey(leaf)) || pattern.test(looseKey(header));
}

/** The keys of columns that are read from a source; those that are computed are not. */
export function rolesOf(columns: readonly ListColumn[]): readonly string[] {
  return columns.filter(({ content }) => content.kind !== 'percent').map(({ key }) => key);
}
