import { columnName } from '../../../core/base/address';
import type { CellContent } from '../../../core/model/plan';
import type { AlikeColumn } from './cellChanges';
import type { StyleSource } from './cellRewrite';
import { bodyOf } from './cellXml';
import { UNCHANGED, changeIn } from './contentColumn';
import type { NewRows } from './rows/newRows';

/** How the rows look before the plan gives them looks, and what their tags say. */
export interface RowLook {
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  readonly styles: StyleSource;
  /** The style of a cell that the neighbour has none of. */
  readonly baseStyle: (column: number) => number;
  /** What follows the number in the start tag of each. */
  readonly rest: string;
}

/** A column of the rows: all of its text that does not depend on the row. */
interface Slot {
  /** Up to the number of the row: `<c r="A`. */
  readonly open: string;
  /** From there: `" s="3"`. */
  readonly style: string;
  /** Whether it is written with nothing in it, too. */
  readonly isAlways: boolean;
  readonly contentAt: (row: number) => CellContent;
  /** Units and the like stand in many rows, one below another. */
  lastText: string | undefined;
  lastBody: string;
}

/**
 * Writes new rows of which every column is told by one block and gets one look: what is so for
 * all rows is put together once. `''` for a row of which nothing is to be said.
 */
export function alikeRows(
  rows: NewRows,
  columns: readonly AlikeColumn[],
  look: RowLook,
): (row: number) => string {
  const { prefix, rest } = look;
  const slots = slotsOf(rows, columns, look);
  const end = `</${prefix}row>`;
  return (row) => {
    const number = String(row + 1);
    let inner = '';
    for (const slot of slots) {
      const content = slot.contentAt(row);
      if (content === undefined) {
        if (slot.isAlways) inner += `${slot.open}${number}${slot.style}/>`;
      } else inner += `${slot.open}${number}${slot.style}${cellEnd(prefix, slot, content)}`;
    }
    if (inner !== '') return `<${prefix}row r="${number}"${rest}>${inner}${end}`;
    return rest === '' ? '' : `<${prefix}row r="${number}"${rest}/>`;
  };
}

/** What follows the style in a cell that holds something. */
function cellEnd(prefix: string, slot: Slot, content: CellContent): string {
  if (typeof content !== 'string') return bodyText(prefix, content);
  if (slot.lastText !== content) {
    slot.lastText = content;
    slot.lastBody = bodyText(prefix, content);
  }
  return slot.lastBody;
}

function bodyText(prefix: string, content: CellContent): string {
  const { type, xml } = bodyOf(prefix, content);
  const typed = type === undefined ? '' : ` t="${type}"`;
  return xml === '' ? `${typed}/>` : `${typed}>${xml}</${prefix}c>`;
}

function slotsOf(rows: NewRows, columns: readonly AlikeColumn[], look: RowLook): readonly Slot[] {
  const own = new Map(rows.cells.map(({ column, style }) => [column, Number(style)]));
  const changed = new Map(columns.map((one) => [one.column, one]));
  const all = [...new Set([...own.keys(), ...changed.keys()])].sort((a, b) => a - b);
  return all.map((column): Slot => {
    const { run, styles } = changed.get(column) ?? {};
    const ownStyle = own.get(column);
    const base = ownStyle ?? look.baseStyle(column);
    const style = styles === undefined ? base : look.styles.patched(base, styles);
    return {
      open: `<${look.prefix}c r="${columnName(column)}`,
      style: style === 0 ? '"' : `" s="${String(style)}"`,
      isAlways: ownStyle !== undefined || style !== base,
      contentAt: (row) => {
        const content = run === undefined ? UNCHANGED : changeIn(run, row);
        return content === UNCHANGED ? undefined : content;
      },
      lastText: undefined,
      lastBody: '',
    };
  });
}
