import { columnName } from '../../../core/base/address';
import type { CellContent } from '../../../core/model/plan';
import { isFormulaCell } from '../../../core/plan/content';
import type { AlikeColumn } from './cellChanges';
import type { StyleSource } from './cellRewrite';
import { bodyOf, formulaXml, numberText } from './cellXml';
import type { ContentRun } from './contentColumn';
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
  // Numbers, and formulas that give one, are most of what new rows hold.
  if (typeof content === 'number') return numberEnd(prefix, '', content);
  if (isFormulaCell(content) && typeof content.result === 'number')
    return numberEnd(prefix, formulaXml(prefix, content.formula), content.result);
  const { type, xml } = bodyOf(prefix, content);
  const typed = type === undefined ? '' : ` t="${type}"`;
  return xml === '' ? `${typed}/>` : `${typed}>${xml}</${prefix}c>`;
}

function numberEnd(prefix: string, formula: string, value: number): string {
  return `>${formula}<${prefix}v>${numberText(value)}</${prefix}v></${prefix}c>`;
}

function contentsOf(run: ContentRun | undefined): Slot['contentAt'] {
  if (run === undefined) return () => undefined;
  const { top, place, old, values } = run;
  return (row) => {
    const content = values[row - top]?.[place];
    // A formula written again may bring a new result.
    return typeof content !== 'object' && content === old[row - top]?.[place] ? undefined : content;
  };
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
      contentAt: contentsOf(run),
      lastText: undefined,
      lastBody: '',
    };
  });
}
