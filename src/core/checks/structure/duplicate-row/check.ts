import type { Snapshot } from '../../../model/snapshot';
import type { ColumnRole } from '../../../tables/columnRole';
import { figureColumns } from '../../../tables/figureColumns';
import {
  columnWith,
  type DataTable,
  type TableColumn,
  type TableKind,
  type TableRow,
} from '../../../tables/dataTable';
import { outlineOf } from '../../../tables/outline';
import { textAt } from '../../../tables/textLine';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { SameCells } from './sameCells';

type Kind = 'same-line' | 'same-name';

/** Tables whose lines are persons, documents, works: one name may stand in several of them. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>([
  'register',
  'documents',
  'work-plan',
  'movements',
  'blocks',
  'role-models',
]);

/** Lines that stand twice in one group. */
export const check = defineCheck({
  code: 'structure/duplicate-row',
  scope: 'row',
  findings: { 'same-line': 'warning', 'same-name': 'warning' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      if (table.nameColumn !== undefined) yield* readTable(snapshot, table, table.nameColumn);
    }
  },
});

/** The columns of a table, by what they say about two lines of one name. */
interface Columns {
  /** All but TT and notes. */
  readonly telling: readonly number[];
  /** Those of words: another unit, place or person is another line. */
  readonly words: readonly number[];
}

function* readTable(
  snapshot: Snapshot,
  table: DataTable,
  nameColumn: number,
): Iterable<Remark<Kind>> {
  const namesakes = namesakesIn(table);
  if (namesakes.length === 0) return;
  const { telling, words } = columnsOf(snapshot, table, nameColumn);
  const lines = new SameCells(table.sheet, telling);
  const names = new SameCells(table.sheet, words);
  for (const rows of namesakes) {
    lines.clear();
    names.clear();
    for (const row of rows) {
      if (!lines.isFilled(row.row)) continue;
      const line = lines.firstLike(row.row);
      const name = nameMayNotRepeat(table, row) ? names.firstLike(row.row) : undefined;
      const like = line ?? name;
      const first = like === undefined ? undefined : rows.find((other) => other.row === like);
      if (first !== undefined) {
        yield remarkOn(
          table,
          nameColumn,
          line === undefined ? 'same-name' : 'same-line',
          row,
          first,
        );
      }
    }
  }
}

function columnsOf(snapshot: Snapshot, table: DataTable, nameColumn: number): Columns {
  const figures = new Set(figureColumns(snapshot, table).map(({ column }) => column));
  const others = table.columns.filter(
    ({ column, role }: TableColumn) =>
      column !== nameColumn && role !== 'number' && role !== 'note',
  );
  return {
    telling: others.map(({ column }) => column),
    words: others
      .filter(({ column, role, leaf }) => !figures.has(column) && !isOfFigures(role, leaf))
      .map(({ column }) => column),
  };
}

/** Columns of words about the line's figures, not about what it is: ratings, ways to compute. */
function isOfFigures(role: ColumnRole | undefined, leaf: string): boolean {
  if (role === 'method' || role === 'periods' || role === 'decimals') return true;
  return role === undefined && /^(?:muc do|muc dat|danh gia|xep loai)/.test(looseKey(leaf));
}

/** Lines of one group that have the same name, where there are at least two. */
function namesakesIn(table: DataTable): readonly (readonly TableRow[])[] {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  const numbers = columnWith(table, 'document')?.column;
  table.rows.forEach(({ kind, name: own, row }, i) => {
    const name = own === '' && numbers !== undefined ? documentAt(table, row, numbers) : own;
    if (name === '' || kind === 'heading' || kind === 'total') return;
    const before = first.get(name);
    if (before === undefined) first.set(name, i);
    else if (repeated.get(name)?.push(i) === undefined) repeated.set(name, [before, i]);
  });
  if (repeated.size === 0) return [];
  const groups = groupsOf(table);
  return [...repeated.values()].flatMap((indexes) => {
    const byGroup = new Map<number, TableRow[]>();
    for (const i of indexes) {
      const row = table.rows[i];
      const group = groups[i] ?? 0;
      if (row === undefined) continue;
      if (byGroup.get(group)?.push(row) === undefined) byGroup.set(group, [row]);
    }
    return [...byGroup.values()].filter(({ length }) => length > 1);
  });
}

/**
 * A document without a "trích yếu" is known by its number; one that has not been given a number
 * yet ("/BC-UBND") by nothing: two of them may be two documents.
 */
function documentAt({ sheet }: DataTable, row: number, column: number): string {
  const text = textAt(sheet, row, column);
  return /\d/.test(text) ? text : '';
}

/**
 * The group of each line, as a number of its own: what it belongs under; for a line without a
 * number the numbered one before it ("Sản lượng" under each crop). Headings and totals without a
 * number part the lines before them from those after.
 */
function groupsOf(table: DataTable): Float64Array {
  const { parents } = outlineOf(table);
  const isList = LISTS.has(table.kind);
  const groups = new Float64Array(table.rows.length);
  let parting = -1;
  let numbered = -1;
  table.rows.forEach(({ kind, number }, i) => {
    if (kind === 'heading' || kind === 'total') parting = i;
    else if (number !== undefined) numbered = i;
    const own = isList ? -1 : number === undefined ? numbered : (parents[i] ?? -1);
    groups[i] = (own + 1) * (table.rows.length + 1) + parting + 1;
  });
  return groups;
}

/** Numbered lines of figures: an indicator, a title, a unit of its own. */
function nameMayNotRepeat({ kind }: DataTable, row: TableRow): boolean {
  return !LISTS.has(kind) && row.number !== undefined && row.kind === 'item';
}

function remarkOn(
  { sheet }: DataTable,
  column: number,
  kind: Kind,
  row: TableRow,
  first: TableRow,
): Remark<Kind> {
  return {
    kind,
    sheet: sheet.name,
    cell: { row: row.row, column },
    // Rows are counted from 1 where people read of them.
    data: { indicator: row.name, firstRow: first.row + 1, firstNumber: first.number?.text ?? '' },
  };
}
