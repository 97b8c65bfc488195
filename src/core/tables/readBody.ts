import type { RangeRef } from '../base/address';
import { CELL_BLANK, CELL_NUMBER, CELL_TEXT, type SheetSnapshot } from '../model/snapshot';
import { findColumn, findRow, readValue } from '../model/cells';
import { rowsWithContent } from '../sources/rowsWithContent';
import { tidy } from '../text/fold';
import type { ColumnRole } from './columnRole';
import type { TableColumn, TableRow, TextLine } from './dataTable';
import { endsTable } from './endsTable';
import { readNumbering, type Numbering } from './numbering';
import { rowKind } from './rowKind';
import { lineAt, textAt } from './textLine';

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

interface Body {
  readonly sheet: SheetSnapshot;
  readonly header: RangeRef;
  readonly columns: readonly TableColumn[];
  readonly numberColumn: number | undefined;
  readonly nameColumn: number | undefined;
  /** The last row that can belong to the table. */
  readonly last: number;
}

/** The lines under a header and the words that end the table. */
export function readBody(body: Body): {
  readonly rows: readonly TableRow[];
  readonly footer: readonly TextLine[];
} {
  const { sheet, header } = body;
  const rows: TableRow[] = [];
  const footer: TextLine[] = [];
  const held = heldInRows(body);
  const hasCode = codesInRows(body);
  let ended = false;
  for (const row of rowsWithContent(sheet.grid, header.bottom + 1, body.last)) {
    const { name, number } = wordsOf(body, row);
    const holds = held(row);
    const isCoded = hasCode(row);
    // A line with a figure, a number or a code of its own is one of the table wherever it stands.
    const isSure = holds === 'figures' || isCoded || number?.path.length === 1;
    if (!isSure && !ended) ended = endsTable(lineAt(sheet, row)?.text ?? '');
    const empty = name === '' && number === undefined && holds === 'nothing';
    if (empty || (ended && !isSure)) {
      const line = lineAt(sheet, row);
      if (line !== undefined) footer.push(line);
    } else {
      rows.push({ row, kind: rowKind(name, number, holds !== 'nothing' || isCoded), name, number });
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
  return { rows, footer };
}

/** What a line is about and its number; words that stand in the column of TT are its name. */
function wordsOf(
  { sheet, nameColumn, numberColumn }: Body,
  row: number,
): { readonly name: string; readonly number: Numbering | undefined } {
  const name = nameColumn === undefined ? '' : textAt(sheet, row, nameColumn);
  const number =
    numberColumn === undefined ? undefined : readNumbering(readValue(sheet, row, numberColumn));
  return name === '' && number?.style === 'other'
    ? { name: number.text, number: undefined }
    : { name, number };
}

/** Whether a line has its code in a statutory form, "07": it stands there even while it is blank. */
function codesInRows({ sheet, columns }: Body): (row: number) => boolean {
  const column = columns.find(({ role }) => role === 'code')?.column;
  if (column === undefined) return () => false;
  return (row) => /^\d{1,3}$/.test(textAt(sheet, row, column));
}

/** What stands in the columns that do not merely describe a line. */
type Held = 'nothing' | 'words' | 'figures';

function heldInRows({ sheet, columns, nameColumn }: Body): (row: number) => Held {
  const telling = columns
    .filter(
      ({ role, column }) => column !== nameColumn && (role === undefined || !DESCRIBING.has(role)),
    )
    .flatMap(({ column }) => findColumn(sheet.grid, column) ?? []);
  const { texts } = sheet.grid;
  return (row) => {
    let held: Held = 'nothing';
    for (const data of telling) {
      const i = findRow(data, row);
      const kind = i < 0 ? CELL_BLANK : data.kinds[i];
      if (kind === CELL_BLANK) continue;
      if (kind === CELL_NUMBER) return 'figures';
      const text = kind === CELL_TEXT ? tidy(texts[data.numbers[i] ?? 0] ?? '') : undefined;
      if (text === '') continue;
      if (text !== undefined && /^[<>≤≥]?\s?[-+]?\d/.test(text)) return 'figures';
      held = 'words';
    }
    return held;
  };
}
