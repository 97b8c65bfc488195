import { formatCell, type RangeRef } from '../../../base/address';
import { readValue } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { resultOf } from '../../../plan/content';
import { outlineOf } from '../../../tables/outline';
import type { DataTable, TableRow } from '../../../tables/dataTable';
import type { AnnexNote } from '../../definition';
import type { SheetCell } from '../../layout/annexSheet';
import type { FormulaMode } from '../../percentCell';
import { EMPTY } from '../awards/words';
import { BLANK, copiedCell, dateCell, type ListCell } from './listCell';
import type { ListColumn, ListForm } from './listForm';
import type { MatchedColumns } from './matchColumns';
import { renumber, type LineNumber } from './renumber';
import { fractionOf, SHARE_FORMAT, shareCell } from './shareCell';

interface Context {
  readonly form: ListForm;
  readonly snapshot: Snapshot;
  readonly table: DataTable;
  readonly matched: MatchedColumns;
  readonly mode: FormulaMode;
  readonly firstRow: number;
}

/** The lines of a list as they are printed. */
export interface ListBody {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly RangeRef[];
  readonly notes: readonly AnnexNote[];
}

/**
 * The lines of the source in its order, their numbers renewed. Headings go across the table; one
 * without lines says so in words.
 */
export function listBody(context: Context): ListBody {
  const { table, form } = context;
  const numbers = numbersOf(table);
  const rows: (readonly SheetCell[])[] = [];
  const merges: RangeRef[] = [];
  const places = new Map<number, number>();
  const empty: string[] = [];
  const last = form.columns.length - 1;
  table.rows.forEach((row, i) => {
    const place = rows.length;
    places.set(row.row, place);
    if (!isSection(context, row)) {
      rows.push(lineCells(context, i, numbers[i], place));
      return;
    }
    rows.push(acrossCells(form, numbers[i], row.name, 'bold'));
    merges.push({ top: place, bottom: place, left: 1, right: last });
    if (!hasNothingUnder(context, i)) return;
    merges.push({ top: place + 1, bottom: place + 1, left: 1, right: last });
    rows.push(acrossCells(form, undefined, EMPTY, 'italic'));
    empty.push(row.name);
  });
  return {
    rows,
    merges: [...merges, ...sourceMerges(context, places)],
    notes: [
      ...renumberedNotes(table, numbers),
      ...empty.map(emptySection),
      ...unreadDates(context),
    ],
  };
}

/** Numbers of a table without any are its lines, counted. */
function numbersOf(table: DataTable): readonly LineNumber[] {
  if (table.rows.some(({ number }) => number !== undefined)) {
    return renumber(table.rows.map(({ number }) => number));
  }
  let lines = 0;
  return table.rows.map(({ kind }) => (kind === 'item' ? (lines += 1) : undefined));
}

/** A heading of a group: words and at most a group's number, nothing in any other column. */
function isSection({ table }: Context, { kind, name, number }: TableRow): boolean {
  if (kind !== 'heading' || name === '') return false;
  switch (number?.style) {
    case undefined:
      return table.numberColumn !== undefined;
    case 'roman':
      return true;
    case 'letter':
      return /^[A-ZĐ]/.test(number.text);
    case 'arabic':
    case 'dotted':
    case 'bullet':
    case 'other':
      return false;
  }
}

/** Whether the next line is a heading that is no deeper, or there is none. */
function hasNothingUnder(context: Context, i: number): boolean {
  const { table } = context;
  const next = table.rows[i + 1];
  if (next === undefined) return true;
  const { levels } = outlineOf(table);
  return isSection(context, next) && (levels[i + 1] ?? 0) <= (levels[i] ?? 0);
}

function acrossCells(
  form: ListForm,
  number: LineNumber,
  text: string,
  look: 'bold' | 'italic',
): readonly SheetCell[] {
  return form.columns.map((_column, i): SheetCell => ({
    content: i === 0 ? number : i === 1 ? text : undefined,
    numberFormat: 'General',
    bold: look === 'bold',
    italic: look === 'italic',
    indent: 0,
    ...(i === 1 ? { align: 'left' as const } : {}),
  }));
}

function lineCells(
  context: Context,
  i: number,
  number: LineNumber,
  place: number,
): readonly SheetCell[] {
  const { form, table } = context;
  const row = table.rows[i];
  if (row === undefined) return [];
  const cells = new Map<string, ListCell>();
  for (const column of form.columns) {
    if (column.content.kind === 'percent') continue;
    cells.set(column.key, sourceCell(context, column, row, number));
  }
  splitFractions(form, cells);
  // "1" over "1.1": a line that only names its parts.
  const heads = row.kind === 'heading' && outlineOf(table).children.has(i);
  const bold = heads || row.kind === 'total';
  return form.columns.map((column): SheetCell => {
    const cell = cells.get(column.key) ?? percentCell(context, column, row, place, cells);
    return { ...cell, bold, indent: 0 };
  });
}

function sourceCell(
  { snapshot, table, matched }: Context,
  { key, content }: ListColumn,
  { row }: TableRow,
  number: LineNumber,
): ListCell {
  if (content.kind === 'number') return { content: number, numberFormat: 'General' };
  const column = matched.byKey.get(key)?.column;
  if (column === undefined) return BLANK;
  return content.kind === 'date'
    ? dateCell(snapshot, table.sheet, row, column)
    : copiedCell(snapshot, table.sheet, row, column);
}

/** "17/19" becomes 17 and 19 where the column of the whole is blank or says the same. */
function splitFractions(form: ListForm, cells: Map<string, ListCell>): void {
  for (const { content } of form.columns) {
    if (content.kind !== 'percent') continue;
    const fraction = fractionOf(resultOf(cells.get(content.part)?.content));
    const whole = resultOf(cells.get(content.whole)?.content);
    if (fraction === undefined || (whole !== undefined && whole !== fraction.whole)) continue;
    cells.set(content.part, { content: fraction.part, numberFormat: 'General' });
    cells.set(content.whole, { content: fraction.whole, numberFormat: 'General' });
  }
}

/** The percentage, computed; where a figure is missing, the one that the source prints. */
function percentCell(
  context: Context,
  { key, content }: ListColumn,
  row: TableRow,
  place: number,
  cells: ReadonlyMap<string, ListCell>,
): ListCell {
  if (content.kind !== 'percent') return BLANK;
  const { form, firstRow, mode, matched, snapshot, table } = context;
  const placed = (wanted: string) => ({
    value: resultOf(cells.get(wanted)?.content),
    cell: formatCell({
      row: firstRow + place,
      column: form.columns.findIndex((column) => column.key === wanted),
    }),
  });
  const [part, whole] = [placed(content.part), placed(content.whole)];
  const printed = matched.byKey.get(key)?.column;
  const isPrinted = printed !== undefined && readValue(table.sheet, row.row, printed) !== undefined;
  if ((part.value === undefined || whole.value === undefined) && isPrinted) {
    return copiedCell(snapshot, table.sheet, row.row, printed);
  }
  return { content: shareCell(part, whole, mode), numberFormat: SHARE_FORMAT };
}

/** Cells that the source merges down stay merged, where their lines stand together. */
function sourceMerges(
  { form, table, matched }: Context,
  places: ReadonlyMap<number, number>,
): readonly RangeRef[] {
  return form.columns.flatMap(({ key }, column): readonly RangeRef[] => {
    const source = matched.byKey.get(key)?.column;
    if (source === undefined) return [];
    return table.sheet.merges.flatMap(({ top, bottom, left, right }) => {
      const [first, last] = [places.get(top), places.get(bottom)];
      const isOwn = left === source && right === source && bottom > top;
      if (!isOwn || first === undefined || last === undefined) return [];
      if (last - first !== bottom - top) return [];
      return [{ top: first, bottom: last, left: column, right: column }];
    });
  });
}

function renumberedNotes(table: DataTable, numbers: readonly LineNumber[]): readonly AnnexNote[] {
  const changed = table.rows.flatMap(({ number, row }, i) => {
    const now = numbers[i];
    const renewed = number?.style === 'arabic' ? number.path[0] !== now : number?.text !== now;
    return number === undefined || !renewed || isOnlyStyle(number.text, now)
      ? []
      : [{ from: number.text, to: String(now), row }];
  });
  const [first] = changed;
  if (first === undefined) return [];
  return [
    {
      code: 'annex-notes/renumbered',
      data: { lines: changed.length, from: first.from, to: first.to },
      cell: formatCell({ row: first.row, column: table.numberColumn ?? 0 }),
      onSource: true,
    },
  ];
}

/** "1.1." and "1.1", "IV." and "IV" are one number. */
function isOnlyStyle(before: string, now: LineNumber): boolean {
  return before.replace(/[.):]+$/, '') === String(now).replace(/[.)]+$/, '');
}

function emptySection(section: string): AnnexNote {
  return { code: 'annex-notes/empty-section', data: { section } };
}

/** Cells in a column of days that say none, or one that doesn't exist: their words stay. */
function unreadDates({ form, snapshot, table, matched }: Context): readonly AnnexNote[] {
  return form.columns.flatMap(({ key, header, content }): readonly AnnexNote[] => {
    const column = matched.byKey.get(key)?.column;
    if (content.kind !== 'date' || column === undefined) return [];
    const unread = table.rows.flatMap(({ row }) => {
      const { content: shown } = dateCell(snapshot, table.sheet, row, column);
      return typeof shown === 'string' ? [{ cell: formatCell({ row, column }), shown }] : [];
    });
    if (unread.length === 0) return [];
    const cells = unread.slice(0, MOST_CELLS).map(({ cell, shown }) => `${cell} "${shown}"`);
    if (unread.length > MOST_CELLS) cells.push('…');
    return [{ code: 'annex-notes/dates-kept', data: { header, cells: cells.join(', ') } }];
  });
}

/** So many cells are named in one note. */
const MOST_CELLS = 20;
