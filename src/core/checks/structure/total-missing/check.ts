import { figureColumns } from '../../../tables/figureColumns';
import type { Snapshot } from '../../../model/snapshot';
import type { DataTable, TableRow } from '../../../tables/dataTable';
import { fold } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'group' | 'table';

/** A group without its "Cộng" beside groups that have it; a table without its "Tổng cộng". */
export const check = defineCheck({
  code: 'structure/total-missing',
  scope: 'table',
  findings: { group: 'warning', table: 'warning' },
  /** Groups and tables of fewer lines need no total. */
  options: { fewestLines: 2, fewestOthers: 2 },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) yield* groupsWithoutTotal(table, options);
    yield* tablesWithoutTotal(snapshot, tables, options);
  },
});

interface Least {
  readonly fewestLines: number;
  /** How many others must have what is missed. */
  readonly fewestOthers: number;
}

/** A heading with the lines below it, up to the next of its kind. */
interface Group {
  readonly heading: TableRow;
  lines: number;
  readonly totals: string[];
}

function* groupsWithoutTotal(
  table: DataTable,
  { fewestLines, fewestOthers }: Least,
): Iterable<Remark<Kind>> {
  const groups = groupsOf(table.rows);
  const others = groups.slice(0, -1).flatMap(({ totals }) => totals.slice(0, 1));
  const usual = new Set(others.map(wordOf));
  const has = (group: Group, i: number): boolean =>
    i < groups.length - 1
      ? group.totals.length > 0
      : // After the last group the total of the table may stand alone.
        group.totals.length > 1 || group.totals.some((text) => usual.has(wordOf(text)));
  const having = groups.filter(has).length;
  const lacking = groups.filter((group, i) => !has(group, i));
  if (having < fewestOthers || lacking.length >= having) return;
  for (const { heading, lines } of lacking) {
    if (lines < fewestLines) continue;
    const column = table.nameColumn ?? table.header.left;
    yield {
      kind: 'group',
      sheet: table.sheet.name,
      cell: { row: heading.row, column },
      data: { indicator: heading.name, others: having },
    };
  }
}

/** "Cộng I", "Cộng nhóm A" and "Cộng" are one word; "Tổng cộng" is another. */
function wordOf(text: string): string {
  return fold(text).startsWith('cong') ? 'cong' : fold(text).replace(/[^a-z ]/g, '');
}

/** The groups that headings with a Roman number or capital begin, or those without a number. */
function groupsOf(rows: readonly TableRow[]): readonly Group[] {
  const begins = rows.find(({ kind }) => kind === 'heading')?.number?.style;
  const groups: Group[] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (row.kind === 'heading') {
      if (row.number?.style === begins) groups.push({ heading: row, lines: 0, totals: [] });
    } else if (row.kind === 'total') {
      group?.totals.push(row.name === '' ? (row.number?.text ?? '') : row.name);
    } else if (row.kind === 'item' && group !== undefined) {
      group.lines += 1;
    }
  }
  return groups;
}

/** Tables under one header on several sheets, of which all but one add up. */
function* tablesWithoutTotal(
  snapshot: Snapshot,
  tables: readonly DataTable[],
  { fewestLines, fewestOthers }: Least,
): Iterable<Remark<Kind>> {
  const alike = new Map<string, DataTable[]>();
  for (const table of tables) {
    if (table.rows.filter(({ kind }) => kind === 'item').length < fewestLines) continue;
    if (figureColumns(snapshot, table).length === 0) continue;
    const key = table.columns.map(({ header }) => fold(header)).join('\n');
    alike.set(key, [...(alike.get(key) ?? []), table]);
  }
  for (const same of alike.values()) {
    const [lacking, ...more] = same.filter(
      ({ rows }) => !rows.some(({ kind }) => kind === 'total'),
    );
    if (lacking === undefined || more.length > 0 || same.length - 1 < fewestOthers) continue;
    const last = lacking.rows.at(-1)?.row ?? lacking.header.bottom;
    const column = lacking.nameColumn ?? lacking.header.left;
    const others = same.length - 1;
    yield {
      kind: 'table',
      sheet: lacking.sheet.name,
      cell: { row: last, column },
      data: { others },
    };
  }
}
