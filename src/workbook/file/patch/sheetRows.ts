import { newCell, rewrittenCell, type StyleSource } from './cellRewrite';
import { heightOf, rowStyleOf, spansOf, widened } from './rowTag';
import type { NewRows } from './rows/newRows';
import { newRowsText } from './newRowsText';
import { scanCells, type FoundCell, type FoundRow } from './scanRows';
import type { SheetChanges } from './sheetChanges';
import { Splices } from './splices';
import { attributesText, withAttributes } from './tags';

/** What rows need to know of their sheet. */
export interface RowContext {
  readonly source: string;
  /** The source with what only looks like markup made blank. */
  readonly marked: string;
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  readonly styles: StyleSource;
  /** The style that a column gives its cells. */
  readonly columnStyle: (column: number) => number;
  /** Rows that just came in and are not in the source yet. */
  readonly fresh: NewRows | undefined;
}

/**
 * The rows that something happens to, ascending; of new ones, which are written whole, the first.
 */
export function wantedRows(changes: SheetChanges, fresh: NewRows | undefined): readonly number[] {
  const spans = [...changes.cells.spans()];
  for (const row of changes.heights.keys()) spans.push({ first: row, last: row });
  const firstNew = fresh?.first ?? Infinity;
  const afterNew = firstNew + (fresh?.count ?? 0);
  if (fresh !== undefined) spans.push({ first: firstNew, last: firstNew });
  const rows: number[] = [];
  let next = 0;
  for (const { first, last } of spans.sort((a, b) => a.first - b.first)) {
    for (let row = Math.max(first, next); row <= last; row += 1) {
      if (row > firstNew && row < afterNew) row = afterNew - 1;
      else rows.push(row);
    }
    next = Math.max(next, last + 1);
  }
  return rows;
}

/**
 * Changes cells and heights in the rows of a sheet; `sheetData` has a start and an end tag. False
 * when a cell stands there twice: which counts?
 */
export function changeRows(
  rows: readonly FoundRow[],
  changes: SheetChanges,
  context: RowContext,
  splices: Splices,
): boolean {
  for (const found of rows) {
    const { fresh } = context;
    if (found.row === fresh?.first) {
      for (const text of newRowsText(fresh, changes, context)) splices.insert(found.start, text);
      continue;
    }
    if (found.tagEnd === undefined) addRow(found, changes, context, splices);
    else if (!changeRow(found, found.tagEnd, changes, context, splices)) return false;
  }
  return true;
}

function addRow(
  { row, start }: FoundRow,
  changes: SheetChanges,
  { prefix, styles, columnStyle }: RowContext,
  splices: Splices,
): void {
  const height = heightOf(changes, row);
  let inner = '';
  changes.cells.each(row, (column, change) => {
    inner += newCell(prefix, { row, column }, columnStyle(column), change, styles) ?? '';
  });
  if (inner === '' && height['ht'] === undefined) return;
  const tag = `<${prefix}row${attributesText({ r: String(row + 1), ...height })}`;
  splices.insert(start, inner === '' ? `${tag}/>` : `${tag}>${inner}</${prefix}row>`);
}

function changeRow(
  found: FoundRow,
  tagEnd: number,
  changes: SheetChanges,
  context: RowContext,
  splices: Splices,
): boolean {
  const { source, marked, prefix } = context;
  const height = heightOf(changes, found.row);
  const { start, contentEnd } = found;
  const known = scanCells(marked, prefix, found);
  if (known === undefined) return false;
  const tag = source.slice(start, tagEnd);
  const inner = new Splices(source, tagEnd, contentEnd);
  const columns = changeCells(found, tag, known, changes, context, inner);
  const spans = widened(spansOf(tag), columns);
  const isTagged = spans['spans'] !== undefined || 'ht' in height;
  const newTag = isTagged ? withAttributes(tag, { ...height, ...spans }) : tag;
  if (found.isSelfClosing && !inner.isEmpty) {
    const name = `${prefix}row`;
    const opening = newTag.slice(0, -2).trimEnd();
    splices.replace(start, found.end, `${opening}>${inner.apply()}</${name}>`);
  } else if (!inner.isEmpty) splices.replace(start, contentEnd, newTag + inner.apply());
  else if (newTag !== tag) splices.replace(start, tagEnd, newTag);
  return true;
}

/** Changes the cells of a row that is there; gives the columns of those that were not. */
function changeCells(
  { row, contentEnd }: FoundRow,
  tag: string,
  known: readonly FoundCell[],
  { cells }: SheetChanges,
  { source, prefix, styles, columnStyle }: RowContext,
  inner: Splices,
): readonly number[] {
  const added: number[] = [];
  const rowStyle = rowStyleOf(tag);
  const find = finder(known);
  cells.each(row, (column, change) => {
    const place = find(column);
    if (place?.column === column) {
      const { start, tagEnd, end } = place;
      const xml = source.slice(start, end);
      const text = rewrittenCell(xml, tagEnd - start, { row, column }, change, styles);
      if (text !== xml) inner.replace(start, end, text);
      return;
    }
    const base = rowStyle ?? columnStyle(column);
    const text = newCell(prefix, { row, column }, base, change, styles);
    if (text === undefined) return;
    added.push(column);
    inner.insert(place?.start ?? contentEnd, text);
  });
  return added;
}

/** Finds the cell in a column, or the first one after it; quick for columns asked for in order. */
function finder(cells: readonly FoundCell[]): (column: number) => FoundCell | undefined {
  const isInOrder = cells.every(({ column }, i) => column > (cells[i - 1]?.column ?? -1));
  if (!isInOrder) {
    return (column) =>
      cells.find((cell) => cell.column === column) ?? cells.find((cell) => cell.column > column);
  }
  let next = 0;
  return (column) => {
    while ((cells[next]?.column ?? Infinity) < column) next += 1;
    return cells[next];
  };
}
