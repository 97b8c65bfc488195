import type { RangeRef } from '../../../core/base/address';
import type { TableInfo } from '../../../core/model/snapshot';
import { queueLooks, type LookAt, type LookReading } from './looks';
import {
  loadPlace,
  loadPlaces,
  queueCells,
  rectangleOf,
  rectanglesOf,
  type CellBlock,
} from './matrix';
import type { SheetOutline } from './outline';
import { queuePrintRanges, type PrintRanges } from './pages';
import { queueSizes, type SizeReading } from './sizes';

/** Some cells of a sheet with their looks. */
export interface CellsReading {
  readonly block: CellBlock;
  readonly looks: LookReading;
}

/** What one sheet told when it was asked, beside what its collection tells. */
export interface SheetReading {
  readonly sizes: SizeReading;
  readonly print: PrintRanges;
  readonly merges: readonly RangeRef[];
  /** Range of each table, in the order of the outline. */
  readonly tableRanges: readonly RangeRef[];
}

/** The cells wanted of a sheet: all that are used, or these. */
export type Wanted = 'used' | readonly RangeRef[];

/** Asks for everything of a sheet but its cells; call what it gives after synchronising. */
export function queueSheet(sheet: Excel.Worksheet, outline: SheetOutline): () => SheetReading {
  const used = sheet.getUsedRange();
  const sizes = queueSizes(sheet, used, outline.used);
  const print = queuePrintRanges(sheet);
  const merged = used.getMergedAreasOrNullObject();
  loadPlaces(merged);
  const tables = outline.tables.map((name) => {
    const range = sheet.tables.getItem(name).getRange();
    loadPlace(range);
    return range;
  });
  return () => ({
    sizes: sizes(),
    print: print(),
    merges: rectanglesOf(merged),
    tableRanges: tables.map(rectangleOf),
  });
}

/** Asks for cells and their looks; call what it gives after synchronising. */
export function queuePortion(sheet: Excel.Worksheet, area: RangeRef | 'used'): () => CellsReading {
  const range = area === 'used' ? sheet.getUsedRange() : rangeAt(sheet, area);
  const cells = queueCells(range);
  const looks = queueLooks(range);
  return () => ({ block: cells(), looks: looks() });
}

export function rangeAt(sheet: Excel.Worksheet, area: RangeRef): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The look of a cell, from the reading of the block that it lies in. */
export function looksOver(readings: readonly CellsReading[]): LookAt {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only.looks.at;
  return (row, column) =>
    readings
      .find(
        ({ block: { range } }) =>
          range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
      )
      ?.looks.at(row, column);
}

/** What to load of the sheets' collection. */
export const SHEET_FIELDS: readonly string[] = [
  'name',
  'visibility',
  'standardWidth',
  'protection/protected',
  'names/items/name',
  'names/items/formula',
  'names/items/visible',
  'tables/items/name',
  'tables/items/showHeaders',
  'tables/items/showTotals',
  'tables/items/columns/items/name',
];

/** The tables of a sheet whose collection is loaded. */
export function tablesOf(sheet: Excel.Worksheet, ranges: readonly RangeRef[]): TableInfo[] {
  return sheet.tables.items.flatMap((table, i) => {
    const range = ranges[i];
    if (range === undefined) return [];
    return [
      {
        name: table.name,
        range,
        headerRows: table.showHeaders ? 1 : 0,
        totalsRows: table.showTotals ? 1 : 0,
        columns: table.columns.items.map(({ name }) => name),
      },
    ];
  });
}
