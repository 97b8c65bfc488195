import { registerSources, type RegisterSource } from '../../annexes/shared/awards/registerSource';
import { cellText } from '../../awards/register/cellReadings';
import { cached } from '../../awards/register/coder';
import { readHeader, type ColumnRole } from '../../awards/register/columns';
import { UNREAD, type Coded } from '../../awards/register/register';
import type { CellRef } from '../../base/address';
import type { CellValue } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';
import type { Facts } from '../facts';

const KNOWN = new WeakMap<Facts, readonly RegisterSource[]>();

/** The award registers of a workbook, read once for all checks. */
export function registersIn(facts: Facts): readonly RegisterSource[] {
  const known = KNOWN.get(facts);
  if (known !== undefined) return known;
  // Big tables of counts are told apart by their headers, before a cell of theirs is read.
  const sheets = new Set(facts.tables.filter(namesAwards).map(({ sheet }) => sheet));
  const tables = facts.tables.filter(
    (table) => sheets.has(table.sheet) && (table.kind !== 'award-counts' || namesAwards(table)),
  );
  const { snapshot, targets, rules } = facts;
  const sources = registerSources({ snapshot, targets, rules, tables });
  KNOWN.set(facts, sources);
  return sources;
}

function namesAwards({ kind, columns }: DataTable): boolean {
  if (kind !== 'register' && kind !== 'award-counts') return false;
  return columns.some(
    ({ leaf, header }) =>
      readHeader(leaf) === 'danh-hieu' || readHeader(header.replaceAll(' | ', ' ')) === 'danh-hieu',
  );
}

/** The value of an entry; undefined where it is missing or can't be read. */
export function valueAt<T>({ codes, values }: Coded<T>, entry: number): T | undefined {
  return values[codes[entry] ?? UNREAD];
}

/** The entry's cell on the sheet; that of its award where the register has no such column. */
export function placeOf(source: RegisterSource, entry: number, role: ColumnRole): CellRef {
  const { table, register } = source;
  const { byRole } = register.columns;
  const column = byRole.get(role) ?? byRole.get('danh-hieu') ?? 0;
  return { row: source.rowOf(entry), column: table.header.left + column };
}

/** The text in the entry's cell; '' where it is blank or there is no such column. */
export function textOf(source: RegisterSource, entry: number, role: ColumnRole): string {
  return cellText(source.valueOf(entry, role));
}

/** Reads the text in the entry's cell, each distinct value once. */
export function readingOf<T>(
  source: RegisterSource,
  role: ColumnRole,
  read: (text: string) => T,
): (entry: number) => T {
  const remembered = cached((value: CellValue) => read(cellText(value)));
  return (entry) => remembered(source.valueOf(entry, role));
}

/** Whom an entry is about, as the data of a finding names it: nothing where it doesn't say. */
export function holderOf(source: RegisterSource, entry: number): { readonly indicator?: string } {
  const name = textOf(source, entry, 'ten');
  return name === '' ? {} : { indicator: name };
}
