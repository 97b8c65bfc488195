import { attributeOf } from '../xml/tree';
import type { RowCells } from './cellChanges';
import { newCell, rewrittenCell, type StyleSource } from './cellRewrite';
import { scanCells, type FoundCell, type FoundRow } from './scanRows';
import type { SheetChanges } from './sheetChanges';
import { Splices } from './splices';
import { attributesText, tagTree, withAttributes, type AttributeChanges } from './tags';

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
}

/** The rows that something happens to, ascending. */
export function wantedRows(changes: SheetChanges): readonly number[] {
  const rows = new Set([...changes.heights.keys(), ...changes.cells.numbers()]);
  return [...rows].sort((a, b) => a - b);
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
    const cells = changes.cells.row(found.row);
    const height = heightOf(changes, found.row);
    if (found.tagEnd === undefined) addRow(found, cells, height, context, splices);
    else if (!changeRow(found, found.tagEnd, cells, height, context, splices)) return false;
  }
  return true;
}

/** The attributes that set a height; none when it stays. */
function heightOf(changes: SheetChanges, row: number): AttributeChanges {
  if (!changes.heights.has(row)) return {};
  const height = changes.heights.get(row);
  return height === undefined
    ? { ht: undefined, customHeight: undefined }
    : { ht: String(height), customHeight: '1' };
}

function addRow(
  { row, start }: FoundRow,
  cells: RowCells | undefined,
  height: AttributeChanges,
  { prefix, styles, columnStyle }: RowContext,
  splices: Splices,
): void {
  let inner = '';
  for (const column of cells?.columns() ?? []) {
    const change = cells?.at(column) ?? {};
    inner += newCell(prefix, { row, column }, columnStyle(column), change, styles) ?? '';
  }
  if (inner === '' && height['ht'] === undefined) return;
  const tag = `<${prefix}row${attributesText({ r: String(row + 1), ...height })}`;
  splices.insert(start, inner === '' ? `${tag}/>` : `${tag}>${inner}</${prefix}row>`);
}

function changeRow(
  found: FoundRow,
  tagEnd: number,
  cells: RowCells | undefined,
  height: AttributeChanges,
  context: RowContext,
  splices: Splices,
): boolean {
  const { source, marked, prefix } = context;
  const { start, contentEnd } = found;
  const known = scanCells(marked, prefix, found);
  if (known === undefined) return false;
  const tag = source.slice(start, tagEnd);
  const inner = new Splices(source, tagEnd, contentEnd);
  const columns = cells === undefined ? [] : changeCells(found, tag, known, cells, context, inner);
  const spans = widened(/\sspans\s*=\s*["']([^"']*)/.exec(tag)?.[1], columns);
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
  cells: RowCells,
  { source, prefix, styles, columnStyle }: RowContext,
  inner: Splices,
): readonly number[] {
  const added: number[] = [];
  const rowStyle = rowStyleOf(tag);
  const find = finder(known);
  for (const column of cells.columns()) {
    const place = find(column);
    const change = cells.at(column);
    if (place?.column === column) {
      const { start, tagEnd, end } = place;
      const xml = source.slice(start, end);
      const text = rewrittenCell(xml, tagEnd - start, { row, column }, change, styles);
      if (text !== xml) inner.replace(start, end, text);
      continue;
    }
    const base = rowStyle ?? columnStyle(column);
    const text = newCell(prefix, { row, column }, base, change, styles);
    if (text === undefined) continue;
    added.push(column);
    inner.insert(place?.start ?? contentEnd, text);
  }
  return added;
}

/** The style that a row gives its cells. */
function rowStyleOf(tag: string): number | undefined {
  if (!tag.includes('customFormat')) return undefined;
  const element = tagTree(tag);
  const style =
    attributeOf(element, 'customFormat') === '1' ? attributeOf(element, 's') : undefined;
  return style === undefined ? undefined : Number(style);
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

/** The hint which columns a row uses, widened where it no longer held: `1:4`, column 6 → `1:7`. */
function widened(spans: string | undefined, columns: readonly number[]): AttributeChanges {
  const [first, last, ...rest] = (spans ?? '').split(/[: ]/).map(Number);
  if (first === undefined || last === undefined || rest.length > 0 || columns.length === 0)
    return {};
  const low = Math.min(first, ...columns.map((column) => column + 1));
  const high = Math.max(last, ...columns.map((column) => column + 1));
  return { spans: `${String(low)}:${String(high)}` };
}
