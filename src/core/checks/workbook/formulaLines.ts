import { cellKey, findColumn, findRow } from '../../model/cells';
import { CELL_NUMBER, type Snapshot } from '../../model/snapshot';
import type { DataTable } from '../../tables/dataTable';
import { formulasOn, type FormulaEntry } from '../../formulas/readFormulas';
import { isSameForm } from '../../formulas/sameForm';

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
    ...down.flatMap((line) => oddOf(line, 'column', options)),
    ...across.flatMap((line) => oddOf(line, 'row', options)),
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
  line: readonly LineCell[],
  along: OddCell['along'],
  { least, share }: OddOptions,
): readonly OddCell[] {
  if (line.length <= least) return [];
  const form = usualForm(line);
  if (form === undefined) return [];
  const has = ({ entry }: LineCell): boolean => entry !== undefined && isSameForm(form, entry);
  const others = line.flatMap((cell, i) => (has(cell) ? [] : [i]));
  const count = line.length - others.length;
  if (count < least || count < share * line.length) return [];
  return others.flatMap((i) => {
    const cell = line[i];
    const before = line.slice(0, i).findLast(has)?.entry;
    const after = line.slice(i + 1).find(has);
    return cell === undefined || before === undefined || after === undefined
      ? []
      : [{ cell, form: before, count, along }];
  });
}

/** The formula that more than half of the line holds; of another line, any (Boyer and Moore). */
function usualForm(line: readonly LineCell[]): FormulaEntry | undefined {
  let form: FormulaEntry | undefined;
  let lead = 0;
  for (const { entry } of line) {
    if (lead === 0) {
      form = entry;
      lead = 1;
    } else if (
      form === undefined ? entry === undefined : entry !== undefined && isSameForm(form, entry)
    ) {
      lead += 1;
    } else lead -= 1;
  }
  return form;
}
