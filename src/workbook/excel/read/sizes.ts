import type { RangeRef } from '../../../core/base/address';
import type { Span } from '../../../core/model/snapshot';

/** At most so many rows and columns are told one by one; the others at once unless they differ. */
const MOST_ROWS = 256;
const MOST_COLUMNS = 64;
/** So many beyond those that are known to hold something. */
const MORE_ROWS = 32;
const MORE_COLUMNS = 16;
const MAX_COLUMNS = 16_384;

/** Points of a character of width, where the font is Calibri 11 and a pixel 0.75 points. */
const STANDARD_POINTS = 5.25;
/** What a file adds to the characters of a column for its margins: 5 pixels of 7. */
const PADDING = 5 / 7;
const POINTS_PER_PIXEL = 0.75;
const NEAR = 0.25;

const ROW_FIELDS = { rowHidden: true, format: { rowHeight: true, useStandardHeight: true } };
const COLUMN_FIELDS = { columnHidden: true, format: { columnWidth: true } };

export interface SizeReading {
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly Span[];
  readonly columnWidths: readonly (Span & { readonly width: number })[];
  readonly hiddenColumns: readonly Span[];
  /** Points of one character of column width. */
  readonly pointsPerCharacter: number;
  /** Points of a column of standard width. */
  readonly standardPoints: number;
  /** Rows or columns that differ among each other and were not told one by one. */
  readonly mixedRows: Span | undefined;
  readonly mixedColumns: Span | undefined;
}

interface Line {
  readonly index: number;
  readonly size: number;
  readonly isStandard: boolean;
  readonly isHidden: boolean;
}

/** Asks for the heights of rows from the first one on, as told by `first` to `last`. */
export function queueRows(sheet: Excel.Worksheet, first: number, count: number): () => Line[] {
  const rows = sheet.getRangeByIndexes(first, 0, count, 1).getRowProperties(ROW_FIELDS);
  return () =>
    rows.value.map(({ rowHidden, format }, i) => ({
      index: first + i,
      size: format?.rowHeight ?? 0,
      isStandard: format?.useStandardHeight !== false,
      isHidden: rowHidden === true,
    }));
}

export function queueColumns(sheet: Excel.Worksheet, first: number, count: number): () => Line[] {
  const columns = sheet.getRangeByIndexes(0, first, 1, count).getColumnProperties(COLUMN_FIELDS);
  return () =>
    columns.value.map(({ columnHidden, format }, i) => ({
      index: first + i,
      size: format?.columnWidth ?? 0,
      isStandard: false,
      isHidden: columnHidden === true,
    }));
}

/** Asks for the sizes of a sheet; `seen` is what was used of it when it was last seen. */
export function queueSizes(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  seen: RangeRef | undefined,
): () => SizeReading {
  const rowsTold = Math.min(MOST_ROWS, (seen?.bottom ?? MOST_ROWS) + MORE_ROWS);
  const columnsTold = Math.min(MOST_COLUMNS, (seen?.right ?? MOST_COLUMNS) + MORE_COLUMNS);
  sheet.load('standardWidth');
  const readRows = queueRows(sheet, 0, rowsTold);
  const readColumns = queueColumns(sheet, 0, columnsTold);
  const lowerRows = sheet
    .getRangeByIndexes(rowsTold, 0, 1, 1)
    .getBoundingRect(used.getLastRow().getCell(0, 0));
  lowerRows.load('rowIndex,rowCount,rowHidden,format/rowHeight,format/useStandardHeight');
  const otherColumns = sheet.getRangeByIndexes(0, columnsTold, 1, MAX_COLUMNS - columnsTold);
  otherColumns.load('columnHidden,format/columnWidth');
  return () =>
    sizeReading(
      { rows: readRows(), columns: readColumns() },
      { rows: lowerRows, columns: otherColumns, first: { row: rowsTold, column: columnsTold } },
      sheet.standardWidth,
    );
}

function sizeReading(
  told: { readonly rows: readonly Line[]; readonly columns: readonly Line[] },
  others: {
    readonly rows: Excel.Range;
    readonly columns: Excel.Range;
    readonly first: { readonly row: number; readonly column: number };
  },
  standardWidth: number,
): SizeReading {
  const { rows, columns, first } = others;
  const lower = { first: first.row, last: rows.rowIndex + rows.rowCount - 1 };
  const isLowerMixed = lower.last > lower.first && !isUniform(rows.rowHidden, rows.format);
  // People hide everything beside their table.
  const beyond = { first: first.column, last: MAX_COLUMNS - 1 };
  const width: unknown = columns.format.columnWidth;
  const hidden: unknown = columns.columnHidden;
  const areOthersUniform = typeof width === 'number' && typeof hidden === 'boolean';
  const points = areOthersUniform && !hidden ? width : 0;
  const pointsPerCharacter = calibrated(points, standardWidth);
  const standard = points > 0 ? points : (standardWidth + PADDING) * pointsPerCharacter;
  const sizes = sizesOf(told.rows, told.columns, { pointsPerCharacter, standard });
  return {
    ...sizes,
    hiddenColumns:
      hidden === true ? joinedSpans([...sizes.hiddenColumns, beyond]) : sizes.hiddenColumns,
    pointsPerCharacter,
    standardPoints: standard,
    mixedRows: isLowerMixed ? lower : undefined,
    mixedColumns: areOthersUniform ? undefined : beyond,
  };
}

function isUniform(hidden: unknown, format: Excel.RangeFormat): boolean {
  const height: unknown = format.rowHeight;
  const isStandard: unknown = format.useStandardHeight;
  // A lower part of standard rows has nothing to tell; any other is told row by row.
  return hidden === false && typeof height === 'number' && isStandard === true;
}

/** Points of a character, from a column of standard width: `48, 8.43 → 5.25`. */
export function calibrated(points: number, standardWidth: number): number {
  if (!(points > 0) || !(standardWidth > 0)) return STANDARD_POINTS;
  const raw = points / (standardWidth + PADDING);
  const digit = Math.round(raw / POINTS_PER_PIXEL);
  // On Windows a digit is a whole number of pixels wide.
  return Math.abs(raw / POINTS_PER_PIXEL - digit) <= NEAR ? digit * POINTS_PER_PIXEL : raw;
}

/** Heights, widths and what is hidden out of single rows and columns. */
export function sizesOf(
  rows: readonly Line[],
  columns: readonly Line[],
  scale: { readonly pointsPerCharacter: number; readonly standard: number },
): Pick<SizeReading, 'rowHeights' | 'hiddenRows' | 'columnWidths' | 'hiddenColumns'> {
  const widths: (Span & { width: number })[] = [];
  for (const { index, size, isHidden } of columns) {
    // A hidden column tells no width.
    if (isHidden || Math.abs(size - scale.standard) < POINTS_PER_PIXEL / 2) continue;
    const width = Math.round((size / scale.pointsPerCharacter) * 10_000) / 10_000;
    const open = widths.at(-1);
    if (open?.last === index - 1 && open.width === width)
      widths[widths.length - 1] = { ...open, last: index };
    else widths.push({ first: index, last: index, width });
  }
  return {
    rowHeights: new Map(
      rows
        .filter((row) => !row.isStandard && !row.isHidden)
        .map(({ index, size }) => [index, size]),
    ),
    hiddenRows: spansOf(rows),
    columnWidths: widths,
    hiddenColumns: spansOf(columns),
  };
}

function spansOf(lines: readonly Line[]): readonly Span[] {
  const hidden = lines.filter(({ isHidden }) => isHidden);
  return joinedSpans(hidden.map(({ index }) => ({ first: index, last: index })));
}

/** Ascending runs with neighbours made one: `[1-1] [2-2] [5-6] → [1-2] [5-6]`. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const open = joined.at(-1);
    if (open?.last === span.first - 1)
      joined[joined.length - 1] = { first: open.first, last: span.last };
    else joined.push(span);
  }
  return joined;
}
