import { readValue } from '../../model/cells';
import type { Snapshot } from '../../model/snapshot';
import { isRate, unitOf } from '../../figures/units';
import { rowAt } from '../../sources/rowAt';
import { columnWith, type DataTable, type TableColumn } from '../../tables/dataTable';
import { figureColumns } from '../../tables/figureColumns';
import { fold, looseKey, tidy } from '../../text/fold';

/** Words of figures that are never added up: rates, means, prices, ranks. */
const RATIO_WORDS =
  /%|‰|\b(?:ti le|ti trong|ti suat|binh quan|trung binh|toc do|nang suat|mat do|chi so|he so|co cau|don gia|gia ban|xep hang|thu hang|muc song|so sanh|so voi|tang giam|tuoi tho|nam sinh)\b/;
const MEASURED: ReadonlySet<string> = new Set(['dong', 'area', 'mass', 'length', 'kwh', 'm3']);
/** "Đơn vị tính: triệu đồng" over a table. */
const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s?:\s?([^.;)]+)/iu;

/** Whether words name a rate, a mean or a price: figures that are never added up. */
export function namesRatio(text: string): boolean {
  return RATIO_WORDS.test(looseKey(text));
}

/** Whether a unit is of figures that may be added: not a rate, not something per something. */
export function isAdditiveUnit(unit: string): boolean {
  return !isRate(unit) && !unit.includes('/');
}

/** What is known of the lines of a table, each decided once. */
const LINES = new WeakMap<DataTable, Uint8Array>();
const UNKNOWN = 0;
const ADDITIVE = 1;
const NOT_ADDITIVE = 2;
const KNOWN = new WeakMap<DataTable, readonly TableColumn[]>();

/** The figure columns whose figures may be added up, left to right. */
export function additiveColumns(snapshot: Snapshot, table: DataTable): readonly TableColumn[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const columns = figureColumns(snapshot, table).filter(
    ({ header, role }) =>
      role !== 'printed' && role !== 'same-period-percent' && !namesRatio(header),
  );
  KNOWN.set(table, columns);
  return columns;
}

/** The unit that stands in row `i` of the table, '' where none does. */
export function unitOfLine(table: DataTable, i: number): string {
  const row = table.rows[i]?.row;
  if (row === undefined) return '';
  const known = table.targets === undefined ? undefined : rowAt(table.targets, row)?.unit;
  if (known !== undefined) return known;
  const column = columnWith(table, 'unit')?.column;
  if (column === undefined) return '';
  const value = readValue(table.sheet, row, column);
  return typeof value === 'string' ? tidy(value) : '';
}

/** Whether the figures of a line may be added to others. */
export function isAdditiveLine(table: DataTable, i: number): boolean {
  const lines = LINES.get(table) ?? new Uint8Array(table.rows.length);
  LINES.set(table, lines);
  if (lines[i] === UNKNOWN) {
    const isAdditive =
      !namesRatio(table.rows[i]?.name ?? '') && isAdditiveUnit(unitOfLine(table, i));
    lines[i] = isAdditive ? ADDITIVE : NOT_ADDITIVE;
  }
  return lines[i] === ADDITIVE;
}

/** Whether all lines are counted in one unit; lines without one go with any. */
export function shareOneUnit(table: DataTable, lines: readonly number[]): boolean {
  const units = new Set(lines.map((i) => fold(unitOfLine(table, i))).filter((unit) => unit !== ''));
  return units.size <= 1;
}

/**
 * Whether whole numbers here may have been rounded: money in thousands and more, areas, weights.
 * People, awards, households, and đồng itself, are counted.
 */
export function isRounded(table: DataTable, i: number, column: TableColumn): boolean {
  const units = [unitOfLine(table, i), unitInHeader(column.header), unitOfTitles(table)];
  const known = unitOf(units.find((unit) => unit !== '') ?? '');
  if (known === undefined || !MEASURED.has(known.dimension)) return false;
  return known.dimension !== 'dong' || known.scale.num !== known.scale.den;
}

function unitInHeader(header: string): string {
  return /\(([^()]+)\)\s*$/.exec(header)?.[1] ?? '';
}

function unitOfTitles({ titles }: DataTable): string {
  for (const { text } of titles) {
    const unit = UNIT_LINE.exec(text)?.[1];
    if (unit !== undefined) return unit.trim();
  }
  return '';
}
