import { formatCell, type RangeRef } from '../../../../src/core/base/address';
import type { CellStyle } from '../../../../src/core/model/snapshot';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import type { HostBook } from '../book';
import { WireError } from '../protocol';
import { uniformOver } from './uniform';
import { heightOf, isHidden, widthOf } from './sizes';

/** A fill as Excel tells it: what is not filled is white. */
export function fillOf({ fill }: CellStyle): { readonly color: string; readonly pattern: string } {
  if (fill === undefined) return { color: '#FFFFFF', pattern: 'None' };
  if (fill === 'other') return { color: '#4472C4', pattern: 'Gray50' };
  return { color: `#${fill}`, pattern: 'Solid' };
}

/** Of each cell what was asked for: `[[{ format: { font: { name, size } } }]]`. */
export function cellProperties(
  book: HostBook,
  sheet: SheetDraft,
  { top, left, bottom, right }: RangeRef,
  wanted: unknown,
): unknown {
  return lines(top, bottom).map((row) =>
    lines(left, right).map((column) => {
      const style = book.style(sheet.read(row, column).style);
      return pick(
        {
          address: formatCell({ row, column }),
          format: { font: { name: style.fontName, size: style.fontSize }, fill: fillOf(style) },
        },
        wanted,
      );
    }),
  );
}

export function rowProperties(sheet: SheetDraft, area: RangeRef, wanted: unknown): unknown {
  return lines(area.top, area.bottom).map((row) =>
    pick(
      {
        rowIndex: row,
        rowHidden: isHidden(sheet.base.hiddenRows, row),
        format: {
          rowHeight: heightOf(sheet, row),
          useStandardHeight: !sheet.rowHeights.has(row),
        },
      },
      wanted,
    ),
  );
}

export function columnProperties(
  book: HostBook,
  sheet: SheetDraft,
  area: RangeRef,
  wanted: unknown,
): unknown {
  const { top, bottom } = area;
  const uniform = (column: number, read: (style: CellStyle) => unknown): unknown =>
    uniformOver({ top, bottom, left: column, right: column }, (row) =>
      read(book.style(sheet.read(row, column).style)),
    );
  return lines(area.left, area.right).map((column) =>
    pick(
      {
        columnIndex: column,
        columnHidden: isHidden(sheet.base.hiddenColumns, column),
        format: {
          columnWidth: widthOf(sheet, column),
          font: {
            name: uniform(column, ({ fontName }) => fontName),
            size: uniform(column, ({ fontSize }) => fontSize),
          },
          fill: {
            color: uniform(column, (style) => fillOf(style).color),
            pattern: uniform(column, (style) => fillOf(style).pattern),
          },
        },
      },
      wanted,
    ),
  );
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The properties that the options name; a name nobody knows is refused. */
function pick(known: Record<string, unknown>, wanted: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, choice] of Object.entries(wanted ?? {})) {
    const value = known[key];
    if (value === undefined) throw new WireError('InvalidArgument', key);
    if (choice === true) result[key] = value;
    else result[key] = pick(Object.fromEntries(Object.entries(value as object)), choice);
  }
  return result;
}
