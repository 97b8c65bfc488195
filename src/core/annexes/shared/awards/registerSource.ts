import { formatCell } from '../../../base/address';
import { cellText } from '../../../awards/register/cellReadings';
import { headerFor, readHeader, type ColumnRole } from '../../../awards/register/columns';
import { isBlankCell } from '../../../awards/register/entries';
import { readRegister } from '../../../awards/register/readRegister';
import type { Register } from '../../../awards/register/register';
import { readValue } from '../../../model/cells';
import type { CellValue, SheetSnapshot } from '../../../model/snapshot';
import type { ColumnRole as TableRole } from '../../../tables/columnRole';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import type { SourceBook } from '../../definition';

/** An award register on a sheet: as it was read, and where its cells stand. */
export interface RegisterSource {
  readonly table: DataTable;
  readonly register: Register;
  /** What stands in the entry's cell; undefined where the register has no such column. */
  valueOf(entry: number, role: ColumnRole): CellValue;
  /** The text in a column that a register needn't have ("Thành tích"); '' where there is none. */
  textUnder(entry: number, role: TableRole): string;
  /** A1 of the entry's cell; of its award where the register has no such column. */
  cellOf(entry: number, role: ColumnRole): string;
  /** The zero-based row of the entry on the sheet. */
  rowOf(entry: number): number;
  /** Lines between the awards that only name what follows, with their rows on the sheet. */
  readonly headings: readonly { readonly row: number; readonly text: string }[];
  /** The header over the column, in the register's own words; '' where it has none. */
  headerOf(role: ColumnRole): string;
}

const KNOWN = new WeakMap<SourceBook, readonly RegisterSource[]>();

/** The award registers of a workbook, wherever they stand; read once for all annexes. */
export function registerSources(book: SourceBook): readonly RegisterSource[] {
  const known = KNOWN.get(book);
  if (known !== undefined) return known;
  const sources: RegisterSource[] = [];
  const taken = new Set<DataTable>();
  for (const table of book.tables) {
    if (taken.has(table) || !(table.kind === 'register' || table.kind === 'award-counts')) continue;
    const parts = [table, ...continuations(book, table)];
    const source = readSource(book, table, lastRow(parts));
    if (source === undefined || !holdsAwards(source)) continue;
    for (const part of parts) taken.add(part);
    sources.push(source);
  }
  KNOWN.set(book, sources);
  return sources;
}

/**
 * Lines of a register that were taken for the header of another table ("Tập thể lao động xuất
 * sắc | đơn vị | UBND tỉnh"): a real one has an empty line or a title above it.
 */
function continuations({ tables }: SourceBook, table: DataTable): readonly DataTable[] {
  const { sheet } = table;
  const below = tables.filter(
    (each) => each.sheet === sheet && each.header.top > table.header.bottom,
  );
  const parted = below.findIndex(({ header }) => filledCells(sheet, header.top - 1) <= 1);
  return parted < 0 ? below : below.slice(0, parted);
}

/** The columns of a register on its sheet, by role. */
export function placesOf({ table, register }: RegisterSource): Readonly<Record<string, number>> {
  const { left } = table.header;
  return Object.fromEntries(
    [...register.columns.byRole].map(([role, column]) => [role, left + column]),
  );
}

function filledCells(sheet: SheetSnapshot, row: number): number {
  return sheet.grid.columns.filter(({ column }) => !isBlankCell(readValue(sheet, row, column)))
    .length;
}

function lastRow(tables: readonly DataTable[]): number {
  return Math.max(...tables.map(({ header, rows }) => rows.at(-1)?.row ?? header.bottom));
}

/** A table of counts by recipient is somebody's annex, one with a column "Số lượng" a register. */
function holdsAwards({ table, register }: RegisterSource): boolean {
  if (table.kind === 'register') return true;
  const { byRole } = register.columns;
  const tells = (['doi-tuong', 'cap', 'trang-thai', 'nam', 'don-vi'] as const).some((role) =>
    byRole.has(role),
  );
  const isTally = table.columns.some(({ role }) => role === 'part' || role === 'total');
  return byRole.has('so-luong') && tells && !isTally;
}

function readSource(book: SourceBook, table: DataTable, last: number): RegisterSource | undefined {
  const { sheet, header, columns } = table;
  const { left, right, bottom } = header;
  const across = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const isMapped = columns.some(({ given }) => given !== undefined);
  const words = new Map(
    columns.map((column) => [
      column.column,
      isMapped ? headerFor(column.given ?? '') : headerWords(column),
    ]),
  );
  const block: CellValue[][] = [across.map((column) => words.get(column))];
  for (let row = bottom + 1; row <= last; row++) {
    block.push(across.map((column) => readValue(sheet, row, column)));
  }
  const read = readRegister(block, { date1904: book.snapshot.date1904 });
  if (!read.ok) return undefined;
  const register = read.value;
  const { byRole } = register.columns;
  const blockRow = (entry: number): number => register.rows[entry] ?? 0;
  const headings = register.skipped.flatMap(({ row, reason }) => {
    const text = reason === 'heading' ? longest(block[row] ?? []) : '';
    return text === '' ? [] : [{ row: bottom + row, text }];
  });
  return {
    table,
    register,
    headings,
    valueOf(entry, role) {
      const column = byRole.get(role);
      return column === undefined ? undefined : block[blockRow(entry)]?.[column];
    },
    textUnder(entry, role) {
      const column = columns.find((each) => each.role === role)?.column;
      return column === undefined ? '' : cellText(block[blockRow(entry)]?.[column - left]);
    },
    cellOf(entry, role) {
      const column = byRole.get(role) ?? byRole.get('danh-hieu') ?? 0;
      return formatCell({ row: bottom + blockRow(entry), column: left + column });
    },
    rowOf: (entry) => bottom + blockRow(entry),
    headerOf(role) {
      const column = byRole.get(role);
      if (column === undefined) return '';
      const own = columns.find((each) => each.column === left + column);
      return (isMapped ? own?.leaf : words.get(left + column)) ?? '';
    },
  };
}

/** The column's own word, or its tiers together where only they say what it holds. */
function headerWords({ leaf, header }: TableColumn): string {
  return readHeader(leaf) === undefined ? header.replaceAll(' | ', ' ') : leaf;
}

/** The words of a heading: beside them stands at most its number. */
function longest(cells: readonly CellValue[]): string {
  return cells.map(cellText).reduce((most, text) => (text.length > most.length ? text : most), '');
}
