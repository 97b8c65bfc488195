import { columnName } from '../../../core/base/address';
import { alikeRows } from './alikeRows';
import type { AlikeColumn, CellChange } from './cellChanges';
import type { StyleSource } from './cellRewrite';
import { bodyOf, cellXml } from './cellXml';
import { heightOf, rowStyleOf, spansOf, widened } from './rowTag';
import type { NewRows } from './rows/newRows';
import type { SheetChanges } from './sheetChanges';
import { withAttributes, type AttributeChanges } from './tags';

interface Surroundings {
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  readonly styles: StyleSource;
  /** The style that a column gives its cells. */
  readonly columnStyle: (column: number) => number;
}

/**
 * Rows become one text after so many: what a row was put together from must not stay until the
 * last one is written.
 */
const ROWS_AT_ONCE = 256;

/**
 * Rows that came in, written whole with what the plan puts into them: of a hundred thousand rows
 * nothing need be found and changed afterwards. Gives their text in pieces.
 */
export function newRowsText(
  rows: NewRows,
  changes: SheetChanges,
  surroundings: Surroundings,
): readonly string[] {
  const writer = new NewRowWriter(rows, changes, surroundings);
  const write = writer.alike() ?? ((row: number) => writer.row(row));
  const texts: string[] = [];
  let some: string[] = [];
  for (let i = 0; i < rows.count; i += 1) {
    some.push(write(rows.first + i));
    if (some.length < ROWS_AT_ONCE) continue;
    texts.push(some.join(''));
    some = [];
  }
  return [...texts, some.join('')];
}

class NewRowWriter {
  private readonly name: string;
  private readonly spans: string | undefined;
  private readonly rowStyle: number | undefined;
  /** What follows the number in the start tag of a row of which nothing else was changed. */
  private readonly rest: string;
  private readonly columnNames: string[] = [];
  /** What follows the number in the start tag, by what was changed of it. */
  private readonly tags = new Map<string, string>();
  /** Of the row at hand: its number as a text, its cells so far, the next one of the neighbour's. */
  private number = '';
  private inner = '';
  private next = 0;
  private added: number[] = [];

  constructor(
    private readonly rows: NewRows,
    private readonly changes: SheetChanges,
    private readonly surroundings: Surroundings,
  ) {
    this.name = `${surroundings.prefix}row`;
    this.spans = spansOf(rows.tag);
    this.rowStyle = rowStyleOf(rows.tag);
    this.rest = this.restOf({});
  }

  /** Writes the rows where they are all alike, heights and tags too; undefined where not. */
  alike(): ((row: number) => string) | undefined {
    const { rows, rowStyle, rest } = this;
    const { cells, heights } = this.changes;
    const columns = cells.alike({ first: rows.first, last: rows.first + rows.count - 1 });
    if (columns === undefined || heights.size > 0) return undefined;
    const isOwn = ({ column }: AlikeColumn): boolean =>
      rows.cells.some((cell) => cell.column === column);
    // A cell more may change what the tag says of the columns.
    if (this.spans !== undefined && !columns.every(isOwn)) return undefined;
    const { prefix, styles, columnStyle } = this.surroundings;
    const baseStyle = (column: number): number => rowStyle ?? columnStyle(column);
    return alikeRows(rows, columns, { prefix, styles, baseStyle, rest });
  }

  /** The row; `''` when there is nothing to be said of it. */
  row(row: number): string {
    this.number = String(row + 1);
    this.inner = '';
    this.next = 0;
    this.added = [];
    this.changes.cells.each(row, this.putCell);
    this.putEmptyCells(Infinity);
    const rest = this.restOfTag(row);
    const { name, number, inner } = this;
    if (inner === '') return rest === '' ? '' : `<${name} r="${number}"${rest}/>`;
    return `<${name} r="${number}"${rest}>${inner}</${name}>`;
  }

  private readonly putCell = (column: number, change: CellChange): void => {
    const { prefix, styles, columnStyle } = this.surroundings;
    this.putEmptyCells(column);
    const own = this.rows.cells[this.next];
    const isOwn = own?.column === column;
    const base = isOwn ? Number(own.style) : (this.rowStyle ?? columnStyle(column));
    const style = change.styles === undefined ? base : styles.patched(base, change.styles);
    const value = change.content?.value;
    if (isOwn) this.next += 1;
    else if (value === undefined && style === base) return;
    else this.added.push(column);
    this.inner += cellXml(prefix, this.address(column), style, bodyOf(prefix, value));
  };

  /** The cells of the neighbour's up to a column, which nothing is put into. */
  private putEmptyCells(end: number): void {
    const { prefix } = this.surroundings;
    for (;;) {
      const cell = this.rows.cells[this.next];
      if (cell === undefined || cell.column >= end) return;
      this.inner += `<${prefix}c r="${this.address(cell.column)}" s="${cell.style}"/>`;
      this.next += 1;
    }
  }

  private address(column: number): string {
    return (this.columnNames[column] ??= columnName(column)) + this.number;
  }

  private restOfTag(row: number): string {
    // Most rows need no look at their tag.
    if (this.added.length === 0 && !this.changes.heights.has(row)) return this.rest;
    const height = heightOf(this.changes, row);
    const spans = widened(this.spans, this.added);
    const key = `${height['ht'] ?? String('ht' in height)} ${spans['spans'] ?? ''}`;
    const known = this.tags.get(key) ?? this.restOf({ ...height, ...spans });
    this.tags.set(key, known);
    return known;
  }

  private restOf(changes: AttributeChanges): string {
    const tag = withAttributes(this.rows.tag, changes);
    return tag.slice(this.name.length + 1, -2).trimEnd();
  }
}
