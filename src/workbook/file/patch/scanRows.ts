import { MAX_COLUMNS } from '../../../core/base/address';
import { parseCellKey } from '../read/cellAddress';
import { AttributeList } from '../xml/attributes';
import { SLASH } from '../xml/chars';
import type { SheetDataPlace } from './rows/locateSheetData';
import { TagWalker } from './rows/tagWalker';

/** A cell that is there: where its element stands. */
export interface FoundCell {
  readonly column: number;
  readonly start: number;
  /** Where its start tag ends. */
  readonly tagEnd: number;
  readonly end: number;
}

/** A row that is to change: where it stands, or where it would have to. */
export interface FoundRow {
  readonly row: number;
  /** Undefined when the row is not there yet; then `start` is where it belongs. */
  readonly tagEnd: number | undefined;
  readonly start: number;
  readonly isSelfClosing: boolean;
  /** Where its end tag begins. */
  readonly contentEnd: number;
  readonly end: number;
}

/** The wanted rows of a sheet, ascending. */
export interface RowScan {
  readonly rows: readonly FoundRow[];
  /** A wanted row stands there twice: which counts? */
  readonly isAmbiguous: boolean;
}

/**
 * What only looks like markup (comments, CDATA sections, instructions) made blank, so that tags
 * can be found by their text; every offset stays.
 */
export function withoutSpecials(
  source: string,
  { contentStart, contentEnd }: SheetDataPlace,
): string {
  const first = source.slice(contentStart, contentEnd).search(/<[!?]/);
  if (first < 0) return source;
  const inner = source
    .slice(contentStart, contentEnd)
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, (found) =>
      ' '.repeat(found.length),
    );
  return source.slice(0, contentStart) + inner + source.slice(contentEnd);
}

/**
 * Finds the wanted rows (ascending, no two alike), hopping from row to row: their cells are not
 * looked at. Rows without a number stand after the one before.
 */
export function scanRows(
  source: string,
  { prefix, contentStart, contentEnd }: SheetDataPlace,
  wanted: readonly number[],
): RowScan {
  const opening = `<${prefix}row`;
  const closing = `</${prefix}row`;
  const attributes = new AttributeList({ source, stop: () => undefined });
  const found = new Map<number, FoundRow>();
  const missing = new Map<number, number>();
  let next = 0;
  let row = -1;
  let isAmbiguous = false;
  let start = wanted.length === 0 ? -1 : source.indexOf(opening, contentStart);
  while (start >= 0 && start < contentEnd) {
    const tagEnd = attributes.read(source, start + opening.length) + 1;
    const isSelfClosing = source.charCodeAt(tagEnd - 2) === SLASH;
    const inner = isSelfClosing ? tagEnd : source.indexOf(closing, tagEnd);
    const end = isSelfClosing ? tagEnd : source.indexOf('>', inner) + 1;
    const r = attributes.get('r');
    row = r === undefined ? row + 1 : Number(r) - 1;
    for (let at = wanted[next]; at !== undefined && at < row; at = wanted[next]) {
      missing.set(at, start);
      next += 1;
    }
    if (found.has(row)) isAmbiguous = true;
    const isNext = wanted[next] === row;
    if (isNext) next += 1;
    // A sheet whose rows are out of order may bring one that was already missed.
    if (isNext || missing.has(row))
      found.set(row, { row, start, tagEnd, isSelfClosing, contentEnd: inner, end });
    start = source.indexOf(opening, end);
  }
  const rows = wanted.map((one) => found.get(one) ?? absent(one, missing.get(one) ?? contentEnd));
  return { rows, isAmbiguous };
}

function absent(row: number, at: number): FoundRow {
  return { row, start: at, tagEnd: undefined, isSelfClosing: false, contentEnd: at, end: at };
}

/**
 * The cells of a row that is there. Those without an address stand after the one before.
 * Undefined when one stands there twice, or says that it belongs to another row.
 */
export function scanCells(
  source: string,
  prefix: string,
  { row, tagEnd, contentEnd }: FoundRow,
): readonly FoundCell[] | undefined {
  if (tagEnd === undefined || tagEnd === contentEnd) return [];
  const name = `${prefix}c`;
  const closing = `</${name}`;
  const walker = new TagWalker(source, tagEnd, contentEnd);
  const cells: FoundCell[] = [];
  const seen = new Set<number>();
  let column = -1;
  while (walker.next()) {
    if (!walker.is(name)) continue;
    const { attributes, start, end: cellTagEnd } = walker;
    const r = attributes.indexOf('r');
    const key =
      r < 0
        ? row * MAX_COLUMNS + column + 1
        : parseCellKey(source, attributes.valueStart(r), attributes.valueEnd(r));
    column = key % MAX_COLUMNS;
    if (seen.has(column) || key - column !== row * MAX_COLUMNS) return undefined;
    seen.add(column);
    const end = walker.isSelfClosing
      ? cellTagEnd
      : source.indexOf('>', source.indexOf(closing, cellTagEnd)) + 1;
    walker.end = end;
    cells.push({ column, start, tagEnd: cellTagEnd, end });
  }
  return cells;
}
