import { intersects, type RangeRef } from '../base/address';
import { once } from '../base/once';
import { findColumn, findSheet } from '../model/cells';
import { CELL_TEXT, type Grid, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import {
  endOfHeader,
  hasFigures,
  headerArea,
  lastRowOfFigures,
  startOfHeader,
} from '../sources/headerShape';
import type { TableMapping } from '../sources/mapping';
import type { TargetTable } from '../sources/targetTable';
import { textKeys } from '../sources/textKeys';
import { nextText, usedTexts } from '../sources/usedTexts';
import { columnRole, columnRoleOfKey, type ColumnRole } from './columnRole';
import { looseKey } from '../text/fold';
import type { DataTable, TableColumn, TableKind } from './dataTable';
import { describeColumn } from './describeColumn';
import { mappedHeader, type MappedHeader } from './mappedHeader';
import { readBody } from './readBody';
import { startOfTitles, titlesAbove } from './titles';

/** Roles that say what the lines of a table are about, the surest first. */
const ABOUT: readonly ColumnRole[] = [
  'indicator',
  'content',
  'abstract',
  'movement',
  'name',
  'block',
  'title',
  'organisation',
  'document',
  'code',
];

const AWARD_WORDS =
  /lao dong tien tien|chien s[iy] thi dua|bang khen|giai khen|co thi dua|huan chuong|lao dong xuat sac|ki niem chuong|\b(?:ldtt|cstd|tttt)\b/;

/** What lines are about where another column's word would speak first. */
const ABOUT_IN: Partial<Readonly<Record<TableKind, readonly ColumnRole[]>>> = {
  movements: ['movement'],
  register: ['name', 'organisation'],
  'role-models': ['name'],
  blocks: ['block'],
};

interface Header {
  readonly kind: TableKind;
  readonly range: RangeRef;
  readonly columns: readonly TableColumn[];
  readonly targets?: TargetTable;
}

/**
 * The tables of a report in a workbook, by sheet and row: those of targets (`targets`, found
 * before) and every other whose header is understood: registers, documents, work plans, counts
 * of awards, statutory forms. A workbook without any of these is no report: it has no tables,
 * however many numbered lists it holds. Registers and lists that the user pointed out
 * (`mappings`) replace what their sheets would give beside the targets.
 */
export function findDataTables(
  snapshot: Snapshot,
  targets: readonly TargetTable[],
  mappings: readonly TableMapping[] = [],
): readonly DataTable[] {
  const tables = snapshot.sheets.flatMap((sheet) => {
    const own = mappings.filter((mapping) => findSheet(snapshot, mapping.sheet) === sheet);
    return tablesOf(
      sheet,
      targets,
      own.flatMap((mapping) => mappedHeader(sheet, mapping) ?? []),
    );
  });
  return tables.some(({ kind }) => kind !== 'other') ? tables : [];
}

function tablesOf(
  sheet: SheetSnapshot,
  targets: readonly TargetTable[],
  mapped: readonly MappedHeader[],
): readonly DataTable[] {
  const { used } = sheet.grid;
  if (used === undefined) return [];
  const known = targets
    .filter((table) => table.sheet === sheet.name)
    .filter((table) => !mapped.some(({ range }) => intersects(range, table.header)))
    .map(headerOfTargets(sheet));
  const others = mapped.length > 0 ? mapped : otherHeaders(sheet, used, known);
  const headers: readonly Header[] = [...known, ...others].sort(
    (a, b) => a.range.top - b.range.top,
  );
  let titles = once(() => titlesAbove(sheet, 0, headers[0]?.range.top ?? 0));
  return headers.map((header, i) => {
    const next = headers[i + 1];
    const { kind, columns, range } = header;
    const numberColumn = columns.find(({ role }) => role === 'number')?.column;
    const nameColumn = aboutColumn(columns, kind)?.column;
    const last = next === undefined ? used.bottom : next.range.top - 1;
    // Whoever needs the lines of one table, or none, does not wait for those of all.
    const parts = once(() => {
      const body = readBody({ sheet, header: range, columns, numberColumn, nameColumn, last });
      const parting = next === undefined ? body.footer.length : startOfTitles(body.footer);
      const { rows, footer } = body;
      return { rows, footer: footer.slice(0, parting), titlesOfNext: footer.slice(parting) };
    });
    const own = titles;
    titles = () => parts().titlesOfNext;
    return {
      kind,
      sheet,
      header: range,
      columns,
      numberColumn,
      nameColumn,
      get rows() {
        return parts().rows;
      },
      get titles() {
        return own();
      },
      get footer() {
        return parts().footer;
      },
      targets: header.targets,
    };
  });
}

function headerOfTargets(sheet: SheetSnapshot): (table: TargetTable) => Header {
  return (table) => {
    const area = headerArea(sheet, table.header, table.header.top, columnRole);
    const matched = new Map(table.columns.map(({ column, role }) => [column, role]));
    const all = [...table.columns, ...table.unused].map(({ column }) => column);
    const columns = all
      .sort((a, b) => a - b)
      .map((column) => describeColumn(area, table.header, column, matched.get(column)));
    return { kind: 'targets', range: table.header, columns, targets: table };
  };
}

/** Headers of tables that are not of targets: rows with two understood words, one of them TT or what the lines are about. */
function otherHeaders(
  sheet: SheetSnapshot,
  used: RangeRef,
  taken: readonly Header[],
): readonly Header[] {
  const headers: Header[] = [];
  const lastFigure = once(() => lastRowOfFigures(sheet));
  let below = -1;
  for (const { row, roles } of wordRows(sheet)) {
    if (
      row <= below ||
      hasFigures(sheet, row) ||
      taken.some(({ range }) => row >= range.top && row <= range.bottom)
    )
      continue;
    const key = [...roles].find(([role]) => ABOUT.includes(role));
    if (key === undefined || roles.size < 2) continue;
    const area = headerArea(sheet, used, row, columnRole);
    const top = startOfHeader(area, row, used);
    const bottom = endOfHeader(area, row, key[1], used);
    const range = { top, bottom, left: used.left, right: used.right };
    const columns: TableColumn[] = [];
    for (let column = used.left; column <= used.right; column++) {
      const described = describeColumn(area, range, column, undefined);
      if (described.header !== '') columns.push(described);
    }
    const kind = kindOf(columns);
    if (kind === undefined || columns.length < 3) continue;
    // Awards that nobody counts are a list to choose from.
    if (kind === 'award-counts' && lastFigure() <= bottom) continue;
    if (kind === 'statutory') columns.unshift(...labelColumn(sheet, bottom, columns));
    const [first, last] = [columns[0], columns[columns.length - 1]];
    if (first === undefined || last === undefined) continue;
    const whole = { top, bottom, left: first.column, right: last.column };
    headers.push({ kind, range: whole, columns });
    below = bottom;
  }
  return headers;
}

/** The texts of a sheet that head a column, by index in `grid.texts`. */
function rolesOfTexts(grid: Grid): ReadonlyMap<number, ColumnRole> {
  const keys = textKeys(grid);
  const roles = new Map<number, ColumnRole>();
  for (const index of usedTexts(grid)) {
    const role = columnRoleOfKey(keys[index] ?? '');
    if (role !== undefined) roles.set(index, role);
  }
  return roles;
}

/** Rows in which header words stand, top to bottom, with the first column of each role. */
function wordRows(
  sheet: SheetSnapshot,
): readonly { readonly row: number; readonly roles: ReadonlyMap<ColumnRole, number> }[] {
  const roleOfText = rolesOfTexts(sheet.grid);
  const rows = new Map<number, Map<ColumnRole, number>>();
  if (roleOfText.size === 0) return [];
  for (const data of sheet.grid.columns) {
    const { column, numbers, rows: sheetRows } = data;
    for (let i = nextText(data, 0); i >= 0; i = nextText(data, i + 1)) {
      const role = roleOfText.get(numbers[i] ?? -1);
      if (role === undefined) continue;
      const row = sheetRows[i] ?? 0;
      const roles = rows.get(row) ?? new Map<ColumnRole, number>();
      rows.set(row, roles);
      if (!roles.has(role)) roles.set(role, column);
    }
  }
  return [...rows].map(([row, roles]) => ({ row, roles })).sort((a, b) => a.row - b.row);
}

/** The labels of a statutory form, left of its codes: their column has no header but "A". */
function labelColumn(
  sheet: SheetSnapshot,
  headerBottom: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  const [first] = columns;
  if (first?.role !== 'code') return [];
  const column = first.column - 1;
  const labels = findColumn(sheet.grid, column);
  const hasWords = labels?.rows.some(
    (row, i) => row > headerBottom && labels.kinds[i] === CELL_TEXT,
  );
  return hasWords === true ? [{ column, header: '', leaf: '', role: 'name' }] : [];
}

function aboutColumn(columns: readonly TableColumn[], kind: TableKind): TableColumn | undefined {
  for (const role of [...(ABOUT_IN[kind] ?? []), ...ABOUT]) {
    const found = columns.find((column) => column.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Số tiêu chí đạt": of how many stands beside the number, as in 17/19. */
function countsCriteria(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ role, leaf }) => role === 'reached' && looseKey(leaf).includes('tieu chi'),
  );
}

/** What the table is about; undefined where nothing says that it belongs to a report. */
function kindOf(columns: readonly TableColumn[]): TableKind | undefined {
  const roles = new Set(columns.map(({ role }) => role));
  const has = (...wanted: readonly ColumnRole[]): boolean => wanted.some((role) => roles.has(role));
  if (has('code') && has('total', 'quantity')) return 'statutory';
  if (has('name') && (has('title') || (has('achievement') && has('money')))) return 'register';
  if (has('title')) {
    const isCounted = has('total', 'quantity', 'part') || namesStages(columns);
    return isCounted ? 'award-counts' : undefined;
  }
  if (has('document') && has('date', 'abstract', 'issuer')) return 'documents';
  if (has('name') && has('achievement')) return 'role-models';
  if (has('movement')) return 'movements';
  if (has('block') && has('leader', 'quantity', 'total')) return 'blocks';
  if (has('content', 'name') && has('due', 'agency')) return 'work-plan';
  if (has('reached') && (has('total', 'target', 'quantity') || countsCriteria(columns)))
    return 'standards';
  if (columns.some(({ header }) => AWARD_WORDS.test(looseKey(header)))) return 'award-counts';
  return has('number') && ABOUT.some((role) => roles.has(role)) ? 'other' : undefined;
}

const STAGE = /^(?:so )?(?:dang ki|de nghi|(?:da|duoc) (?:tang|khen|cong nhan))(?: .*)?$/;

/** Awards counted as they were registered, proposed, given. */
function namesStages(columns: readonly TableColumn[]): boolean {
  return columns.filter(({ leaf }) => STAGE.test(looseKey(leaf))).length >= 2;
}
