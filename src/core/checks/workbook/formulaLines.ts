import { cellKey, findColumn, findRow, readValue } from '../../model/cells';
import { CELL_NUMBER, type SheetSnapshot, type Snapshot } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';
import { formulasOn, type FormulaEntry } from '../../formulas/readFormulas';
import { rangeInPlace } from '../../formulas/place';
import { filledInto, isSameFamily, isSameForm } from '../../formulas/sameForm';

/** A formula or a number in a line of cells that one formula was filled over. */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  /** Absent: the cell holds a number that was typed. */
  readonly entry: FormulaEntry | undefined;
}

/** A cell among others that all hold `form`, filled over them. */
export interface OddCell {
  readonly cell: LineCell;
  /** The nearest formula before it. */
  readonly form: FormulaEntry;
  /** The nearest one after it has the same numbers in it, too. */
  readonly isCertain: boolean;
  /** How many cells of the line hold it. */
  readonly count: number;
  /** Down the items of a column, or across a line of totals. */
  readonly along: 'column' | 'row';
}

/** How much of a line one formula must fill before another content of it is odd. */
export interface OddOptions {
  readonly least: number;
  readonly share: number;
}

const KNOWN = new WeakMap<DataTable, Map<string, readonly OddCell[]>>();

/**
 * The cells of a table that stand between two of one formula filled down its items, or across
 * its lines of totals, and hold something else. The first and the last of a line are never odd.
 */
export function oddCells(
  snapshot: Snapshot,
  table: DataTable,
  options: OddOptions,
): readonly OddCell[] {
  if (table.sheet.grid.formulas.size === 0) return [];
  // Two checks ask for the same.
  const asked = `${String(options.least)} ${String(options.share)}`;
  const known = KNOWN.get(table) ?? new Map<string, readonly OddCell[]>();
  KNOWN.set(table, known);
  const odd = known.get(asked) ?? findOdd(snapshot, table, options);
  known.set(asked, odd);
  return odd;
}

function findOdd(snapshot: Snapshot, table: DataTable, options: OddOptions): readonly OddCell[] {
  const formulas = formulasOn(snapshot, table.sheet);
  const items = table.rows.filter(({ kind }) => kind === 'item' || kind === 'part');
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  const down = table.columns.map(({ column }) =>
    lineOf(
      table,
      formulas,
      items.map(({ row }) => ({ row, column })),
    ),
  );
  const across = totals.map(({ row }) =>
    lineOf(
      table,
      formulas,
      table.columns.map(({ column }) => ({ row, column })),
    ),
  );
  return [
    ...down.flatMap((line) => oddOf(table, line, 'column', options)),
    ...across.flatMap((line) => oddOf(table, line, 'row', options)),
  ];
}

function lineOf(
  { sheet }: DataTable,
  formulas: ReadonlyMap<number, FormulaEntry>,
  places: readonly { readonly row: number; readonly column: number }[],
): readonly LineCell[] {
  // Most columns have no formula at all.
  if (!places.some(({ row, column }) => formulas.has(cellKey(row, column)))) return [];
  return places.flatMap(({ row, column }): readonly LineCell[] => {
    const entry = formulas.get(cellKey(row, column));
    if (entry !== undefined)
      return entry.formula.array === undefined ? [{ row, column, entry }] : [];
    const data = findColumn(sheet.grid, column);
    const i = data === undefined ? -1 : findRow(data, row);
    return i >= 0 && data?.kinds[i] === CELL_NUMBER ? [{ row, column, entry }] : [];
  });
}

function oddOf(
  { sheet }: DataTable,
  line: readonly LineCell[],
  along: OddCell['along'],
  { least, share }: OddOptions,
): readonly OddCell[] {
  if (line.length <= least) return [];
  const form = usualForm(line);
  if (form === undefined) return [];
  const has = ({ entry }: LineCell): boolean => entry !== undefined && isSameFamily(form, entry);
  // Where the formula has nothing to count with, the number had to be typed.
  const counted = line.filter(
    (cell) => cell.entry !== undefined || readsNumbers(sheet, form, cell),
  );
  const count = counted.filter(has).length;
  if (count < least || count === counted.length || count < share * counted.length) return [];
  const odd: OddCell[] = [];
  let before: FormulaEntry | undefined;
  let waiting: LineCell[] = [];
  for (const cell of counted) {
    const { entry } = cell;
    if (entry === undefined || !has(cell)) {
      waiting.push(cell);
      continue;
    }
    if (before !== undefined) {
      const isCertain = isSameForm(before, entry);
      for (const one of waiting) odd.push({ cell: one, form: before, isCertain, count, along });
    }
    before = entry;
    waiting = [];
  }
  return odd;
}

/** Whether every single cell that the formula would read in the cell's place holds a number. */
function readsNumbers(sheet: SheetSnapshot, form: FormulaEntry, cell: LineCell): boolean {
  const filled = filledInto(form, cell);
  if (filled === undefined) return false;
  return form.shape.reads.every(({ sheet: other, place }) => {
    const { top, left, bottom, right } = rangeInPlace(place, filled.cells);
    if (other !== '' || top !== bottom || left !== right) return true;
    return typeof readValue(sheet, top, left) === 'number';
  });
}

/** The formula that more than half of a line's formulas are; of another line, any (Boyer, Moore). */
function usualForm(line: readonly LineCell[]): FormulaEntry | undefined {
  let form: FormulaEntry | undefined;
  let lead = 0;
  for (const { entry } of line) {
    if (entry === undefined) continue;
    if (lead === 0 || form === undefined) {
      form = entry;
      lead = 1;
    } else lead += isSameFamily(form, entry) ? 1 : -1;
  }
  return form;
}
