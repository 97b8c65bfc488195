import { formatCell } from '../base/address';
import { findRow, readValue } from '../model/cells';
import { CELL_BLANK, type CellValue, type Snapshot } from '../model/snapshot';
import type { Change } from './change';
import { compareCell, showCell } from './compareCell';
import type { ComparedTables } from './compareTables';
import type { LinePair, MatchedLines } from './matchLines';
import type { SheetPair } from './matchSheets';
import type { Line } from './sheetLines';

interface Books {
  readonly old: Snapshot;
  readonly next: Snapshot;
}

/** A cell of the old line, the same cell of the new one, and the words of its column. */
interface CellPair {
  readonly old: number;
  readonly next: number;
  readonly header: string;
}

/** What differs line by line: lines that came, went or moved, and cells of those that stayed. */
export function compareLines(
  books: Books,
  { next }: SheetPair,
  { pairs, added, removed }: MatchedLines,
  tables: ComparedTables,
): readonly Change[] {
  const isTold = ({ table }: Line): boolean => table === undefined || !tables.alone.has(table);
  const sheet = next.sheet.name;
  return [
    ...removed.filter(isTold).map((line) => wholeLine('row-removed', sheet, books.old, line)),
    ...added.filter(isTold).map((line) => wholeLine('row-added', sheet, books.next, line)),
    ...pairs.flatMap((pair) => compareLine(books, pair, tables)),
  ];
}

function wholeLine(
  kind: 'row-added' | 'row-removed',
  sheet: string,
  snapshot: Snapshot,
  line: Line,
): Change {
  const cell = cellOf(line);
  const isAdded = kind === 'row-added';
  const figures = filledColumns(line)
    .filter((column) => typeof readValue(line.sheet, line.row, column) === 'number')
    .filter((column) => column !== line.table?.numberColumn)
    .map((column) => showCell({ snapshot, sheet: line.sheet, row: line.row, column }));
  const data = { name: nameOf(line), figures: figures.join('; ') };
  return { kind, sheet, oldCell: isAdded ? null : cell, newCell: isAdded ? cell : null, data };
}

/** What a line that came, went or moved is called: its words where its table has no name for it. */
function nameOf({ name, words }: Line): string {
  return name === '' ? words : name;
}

function cellOf(line: Line): string {
  const named = line.name === '' ? undefined : line.table?.nameColumn;
  const column = named ?? firstColumn(line) ?? 0;
  return formatCell({ row: line.row, column });
}

/** Where it begins; in a table, where its words do or else what shows of it. */
function firstColumn(line: Line): number | undefined {
  const value = (column: number): CellValue => readValue(line.sheet, line.row, column);
  const filled = filledColumns(line);
  if (line.table === undefined) return filled[0];
  const shown = filled.filter((column) => value(column) !== '');
  return shown.find((column) => typeof value(column) === 'string') ?? shown[0];
}

/** Columns of the line that hold something, left to right. */
function filledColumns({ sheet, row }: Line): readonly number[] {
  return sheet.grid.columns.flatMap((column) => {
    const i = findRow(column, row);
    return i < 0 || column.kinds[i] === CELL_BLANK ? [] : [column.column];
  });
}

function compareLine(books: Books, pair: LinePair, tables: ComparedTables): readonly Change[] {
  const { old, next, isMoved } = pair;
  const sheet = next.sheet.name;
  const changes: Change[] = [];
  if (isMoved) {
    const data = { name: nameOf(next) };
    changes.push({ kind: 'row-moved', sheet, oldCell: cellOf(old), newCell: cellOf(next), data });
  }
  for (const { old: before, next: after, header } of cellPairs(pair, tables)) {
    const change = compareCell(
      { snapshot: books.old, sheet: old.sheet, row: old.row, column: before },
      { snapshot: books.next, sheet: next.sheet, row: next.row, column: after },
    );
    if (change === undefined) continue;
    changes.push({
      kind: change.kind,
      sheet,
      oldCell: formatCell({ row: old.row, column: before }),
      newCell: formatCell({ row: next.row, column: after }),
      data: {
        indicator: next.table === undefined ? '' : next.name,
        column: header,
        ...change.data,
      },
    });
  }
  return changes;
}

function cellPairs({ old, next }: LinePair, tables: ComparedTables): readonly CellPair[] {
  if (old.table === undefined || next.table === undefined) return pairsOfWords(old, next);
  const columns = tables.columnsOf(old.table, next.table);
  if (columns === undefined) return pairsOfWords(old, next);
  const known = columns.pairs
    .filter((pair) => pair.next.column !== next.table?.numberColumn)
    .map((pair) => ({
      old: pair.old.column,
      next: pair.next.column,
      header: pair.next.leaf === '' ? pair.next.header : pair.next.leaf,
    }));
  return [...known, ...besides(old, next)];
}

/** Cells of both lines that stand under no header: by their place beside the table. */
function besides(old: Line, next: Line): readonly CellPair[] {
  const free = (line: Line): readonly number[] => {
    const own = new Set(line.table?.columns.map(({ column }) => column));
    return filledColumns(line).filter((column) => !own.has(column));
  };
  const columns = new Set([...free(old), ...free(next)]);
  return [...columns]
    .filter((column) => isFree(old, column) && isFree(next, column))
    .map((column) => ({ old: column, next: column, header: '' }));
}

function isFree({ table }: Line, column: number): boolean {
  return table?.columns.some((known) => known.column === column) !== true;
}

/** Outside tables words may stand in other columns: as many of them keep their order. */
function pairsOfWords(old: Line, next: Line): readonly CellPair[] {
  const [before, after] = [filledColumns(old), filledColumns(next)];
  if (before.length === after.length)
    return before.map((column, i) => ({ old: column, next: after[i] ?? column, header: '' }));
  return [...new Set([...before, ...after])].map((column) => ({
    old: column,
    next: column,
    header: '',
  }));
}
