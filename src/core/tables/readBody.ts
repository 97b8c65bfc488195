import type { RangeRef } from '../base/address';
import { CELL_BLANK, CELL_TEXT, type SheetSnapshot } from '../model/snapshot';
import { findColumn, findRow, isCellError, readValue } from '../model/cells';
import { FOOTER_WORDS } from '../sources/footer';
import { rowsWithContent } from '../sources/rowsWithContent';
import { fold, tidy } from '../text/fold';
import type { ColumnRole } from './columnRole';
import type { DataTable, TableColumn, TableRow, TextLine } from './dataTable';
import { readNumbering } from './numbering';
import { rowKind } from './rowKind';

/** Columns that name or describe a line, and so do not make it one with figures. */
const DESCRIBING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'unit',
  'note',
  'method',
  'periods',
  'decimals',
  'code',
]);
const MOST_TITLE_ROWS = 12;

interface Body {
  readonly sheet: SheetSnapshot;
  readonly header: RangeRef;
  readonly columns: readonly TableColumn[];
  readonly numberColumn: number | undefined;
  readonly nameColumn: number | undefined;
  /** The last row that can belong to the table. */
  readonly last: number;
}

/** The lines under a header, the words above it and those that end the table. */
export function readBody(body: Body): Pick<DataTable, 'rows' | 'titles' | 'footer'> {
  const { sheet, header, nameColumn, numberColumn } = body;
  const rows: TableRow[] = [];
  const footer: TextLine[] = [];
  const hasFigures = figureRows(body);
  let ended = false;
  for (const row of rowsWithContent(sheet.grid, header.bottom + 1, body.last)) {
    const name = nameColumn === undefined ? '' : textAt(sheet, row, nameColumn);
    const number =
      numberColumn === undefined ? undefined : readNumbering(readValue(sheet, row, numberColumn));
    const figures = hasFigures(row);
    if (!figures && !ended && number?.path.length !== 1) {
      ended = FOOTER_WORDS.test(fold(lineAt(sheet, row)?.text ?? ''));
    }
    const kind = rowKind(name, number, figures);
    const empty = name === '' && number === undefined && !figures;
    if (empty || (ended && !figures)) {
      const line = lineAt(sheet, row);
      if (line !== undefined) footer.push(line);
    } else {
      rows.push({ row, kind, name, number });
    }
  }
  // Words after the last line belong to what follows: notes, the title of the next table.
  for (
    let end = rows.at(-1);
    end?.kind === 'heading' && end.number === undefined;
    end = rows.at(-1)
  ) {
    const line = lineAt(sheet, end.row);
    if (line !== undefined) footer.unshift(line);
    rows.pop();
  }
  return { rows, titles: titlesAbove(sheet, header.top), footer };
}

/** Whether a row holds anything in a column that does not merely describe it. */
function figureRows({ sheet, columns, nameColumn }: Body): (row: number) => boolean {
  const telling = columns
    .filter(
      ({ role, column }) => column !== nameColumn && (role === undefined || !DESCRIBING.has(role)),
    )
    .flatMap(({ column }) => findColumn(sheet.grid, column) ?? []);
  return (row) =>
    telling.some((data) => {
      const i = findRow(data, row);
      return (
        i >= 0 &&
        data.kinds[i] !== CELL_BLANK &&
        (data.kinds[i] !== CELL_TEXT || tidy(sheet.grid.texts[data.numbers[i] ?? 0] ?? '') !== '')
      );
    });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = readValue(sheet, row, column);
  if (typeof value === 'string') return tidy(value);
  return value === undefined || isCellError(value) ? '' : String(value);
}

function lineAt(sheet: SheetSnapshot, row: number): TextLine | undefined {
  const parts: { readonly column: number; readonly text: string }[] = [];
  for (const { column } of sheet.grid.columns) {
    const text = textAt(sheet, row, column);
    if (text !== '') parts.push({ column, text });
  }
  const [first] = parts;
  if (first === undefined) return undefined;
  return { row, column: first.column, text: parts.map(({ text }) => text).join(' ') };
}

function titlesAbove(sheet: SheetSnapshot, headerTop: number): readonly TextLine[] {
  return rowsWithContent(
    sheet.grid,
    Math.max(0, headerTop - MOST_TITLE_ROWS),
    headerTop - 1,
  ).flatMap((row) => lineAt(sheet, row) ?? []);
}
