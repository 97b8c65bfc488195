import {
  columnCount,
  formatRange,
  rowCount,
  type RangeRef,
} from '../../../../src/core/base/address';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import { toFileDialect } from '../../../../src/workbook/file/patch/fileDialect';
import { cellsOf, wireValue, type HostBook } from '../book';
import { WireError } from '../protocol';
import { typed } from '../typing';

export type ReadCell = (sheet: SheetDraft, row: number, column: number) => unknown;

/** Above this Excel silently gives no values at all. */
const MAX_CELLS = 5_000_000;

/** The matrix of what `read` says of each cell; null where there are too many. */
export function matrixOf(sheet: SheetDraft, area: RangeRef, read: ReadCell): unknown {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) return null;
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) => read(sheet, area.top + i, area.left + j)),
  );
}

const TYPES = new Map([
  ['undefined', 'Empty'],
  ['number', 'Double'],
  ['string', 'String'],
  ['boolean', 'Boolean'],
]);

/** What a cell tells of itself on the wire. */
export function cellReaders(book: HostBook) {
  return {
    value: (sheet: SheetDraft, row: number, column: number): unknown => {
      const { value, isStale } = sheet.read(row, column);
      return wireValue(value, isStale);
    },
    formula: (sheet: SheetDraft, row: number, column: number): unknown => {
      const { formula, value } = sheet.read(row, column);
      if (formula === undefined) return wireValue(value, false);
      const { text } = formula;
      return `=${book.options.isUnregistered === true ? toFileDialect(text) : text}`;
    },
    type: (sheet: SheetDraft, row: number, column: number): unknown => {
      const { value, isStale } = sheet.read(row, column);
      return isStale ? 'Error' : (TYPES.get(typeof value) ?? 'Error');
    },
    format: (sheet: SheetDraft, row: number, column: number): unknown =>
      formatAt(book, sheet, row, column),
  };
}

function formatAt(book: HostBook, sheet: SheetDraft, row: number, column: number): string {
  return book.style(sheet.read(row, column).style).numberFormat;
}

/** Writes values or formulas as if they were typed. */
export function typeInto(book: HostBook, sheet: SheetDraft, area: RangeRef, given: unknown): void {
  spread(book, sheet, area, given, (row, column, value) => {
    const content = typed(value, formatAt(book, sheet, row, column) === '@');
    const { formula } = content;
    const kept = formula === undefined ? content : { ...content, formula: ownNames(formula) };
    book.write(sheet, row, column, kept);
  });
}

export function formatInto(
  book: HostBook,
  sheet: SheetDraft,
  area: RangeRef,
  given: unknown,
): void {
  spread(book, sheet, area, given, (row, column, value) => {
    book.restyle(sheet, row, column, { numberFormat: String(value) });
  });
}

/** Lets `write` have each cell's own value; null leaves a cell as it is. */
function spread(
  book: HostBook,
  sheet: SheetDraft,
  area: RangeRef,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  book.assertWritable(sheet);
  if (given === null) throw new WireError('InvalidArgument', 'null as a whole');
  if (Array.isArray(given)) assertShape(given, area);
  for (const [row, column] of cellsOf(area)) {
    const line: unknown = Array.isArray(given) ? given[row - area.top] : undefined;
    const value: unknown = Array.isArray(line) ? line[column - area.left] : given;
    if (value !== null && value !== undefined) write(row, column, value);
  }
}

function assertShape(given: readonly unknown[], area: RangeRef): void {
  const fits =
    given.length === rowCount(area) &&
    given.every((line) => Array.isArray(line) && line.length === columnCount(area));
  if (!fits) throw new WireError('InvalidArgument', `the matrix is not ${formatRange(area)}`);
}

/** A formula as Excel keeps it: the add-in's functions by the names it registered. */
function ownNames(formula: string): string {
  return formula.replace(/_xldudf_TDKT_([A-Z]+)/g, 'TDKT.$1');
}

/** Lets cells lead to a place of the workbook; Excel gives them the look of links. */
export function linkInto(book: HostBook, sheet: SheetDraft, area: RangeRef, given: unknown): void {
  book.assertWritable(sheet);
  const location: unknown = Object.entries(given ?? {}).find(
    ([key]) => key === 'documentReference',
  )?.[1];
  if (typeof location !== 'string') throw new WireError('InvalidArgument', 'hyperlink');
  sheet.links = [...sheet.links, { range: area, location }];
  const { fontName, fontSize } = book.style(0);
  for (const [row, column] of cellsOf(area)) {
    book.restyle(sheet, row, column, { fontName, fontSize });
    // A cell that holds nothing shows where it leads.
    const { value, formula } = sheet.read(row, column);
    if (value === undefined && formula === undefined)
      book.write(sheet, row, column, { value: location });
  }
}
