import { MAX_COLUMNS } from '../../../core/base/address';
import { attributeOf } from '../xml/tree';
import { newCell, rewrittenCell, type StyleSource } from './cellRewrite';
import type { CellChange, SheetChanges } from './sheetChanges';
import type { FoundRow, SheetScan } from './sheetScan';
import type { Splices } from './splices';
import { attributesText, tagTree, withAttributes, type AttributeChanges } from './tags';

/** What rows need to know of their sheet. */
export interface RowContext {
  readonly styles: StyleSource;
  /** The style that a column gives its cells. */
  columnStyle(column: number): number;
}

/** The rows that something happens to, ascending. */
export function wantedRows(changes: SheetChanges): readonly number[] {
  const rows = new Set(changes.heights.keys());
  for (const key of changes.cells.keys()) rows.add(Math.floor(key / MAX_COLUMNS));
  return [...rows].sort((a, b) => a - b);
}

/** Changes cells and heights in the rows of a sheet; `sheetData` has a start and an end tag. */
export function changeRows(
  source: string,
  scan: SheetScan,
  changes: SheetChanges,
  context: RowContext,
  splices: Splices,
): void {
  const byRow = cellsByRow(changes);
  for (const found of scan.rows) {
    const cells = byRow.get(found.row) ?? [];
    const height = heightOf(changes, found.row);
    if (found.tagEnd === undefined) addRow(scan.prefix, found, cells, height, context, splices);
    else changeRow(source, scan.prefix, found, found.tagEnd, cells, height, context, splices);
  }
}

type RowCells = readonly (readonly [column: number, change: CellChange])[];

function cellsByRow(changes: SheetChanges): ReadonlyMap<number, RowCells> {
  const rows = new Map<number, [number, CellChange][]>();
  for (const key of [...changes.cells.keys()].sort((a, b) => a - b)) {
    const change = changes.cells.get(key);
    if (change === undefined) continue;
    const row = Math.floor(key / MAX_COLUMNS);
    const cells = rows.get(row) ?? [];
    cells.push([key % MAX_COLUMNS, change]);
    rows.set(row, cells);
  }
  return rows;
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
  prefix: string,
  { row, start }: FoundRow,
  cells: RowCells,
  height: AttributeChanges,
  context: RowContext,
  splices: Splices,
): void {
  const texts = cells.flatMap(([column, change]) => {
    const base = context.columnStyle(column);
    return newCell(prefix, { row, column }, base, change, context.styles) ?? [];
  });
  if (texts.length === 0 && height['ht'] === undefined) return;
  const tag = `<${prefix}row${attributesText({ r: String(row + 1), ...height })}`;
  splices.insert(
    start,
    texts.length === 0 ? `${tag}/>` : `${tag}>${texts.join('')}</${prefix}row>`,
  );
}

function changeRow(
  source: string,
  prefix: string,
  found: FoundRow,
  tagEnd: number,
  cells: RowCells,
  height: AttributeChanges,
  context: RowContext,
  splices: Splices,
): void {
  const { row } = found;
  const tag = source.slice(found.start, tagEnd);
  const element = tagTree(tag);
  const rowStyle =
    attributeOf(element, 'customFormat') === '1' ? attributeOf(element, 's') : undefined;
  const added: string[] = [];
  const columns: number[] = [];
  for (const [column, change] of cells) {
    const known = found.cells.find((cell) => cell.column === column);
    if (known !== undefined) {
      const xml = source.slice(known.start, known.end);
      const text = rewrittenCell(xml, { row, column }, change, context.styles);
      if (text !== xml) splices.replace(known.start, known.end, text);
      continue;
    }
    const base = rowStyle === undefined ? context.columnStyle(column) : Number(rowStyle);
    const text = newCell(prefix, { row, column }, base, change, context.styles);
    if (text === undefined) continue;
    columns.push(column);
    if (found.isSelfClosing) added.push(text);
    else {
      const after = found.cells.find((cell) => cell.column > column);
      splices.insert(after?.start ?? found.contentEnd, text);
    }
  }
  const spans = widened(attributeOf(element, 'spans'), columns);
  const newTag = withAttributes(tag, { ...height, ...spans });
  if (added.length > 0) {
    const opening = newTag.slice(0, -2).trimEnd();
    splices.replace(found.start, found.end, `${opening}>${added.join('')}</${element.qualified}>`);
  } else if (newTag !== tag) splices.replace(found.start, tagEnd, newTag);
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
