import type { IStyleData } from '@univerjs/core';
import { findColumn, findRow, DEFAULT_STYLE } from '../../../core/model/cells';
import type { SheetSnapshot, Snapshot } from '../../../core/model/snapshot';
import type { BookLook } from '../../../workbook/file/look/bookLook';
import { gridStyle } from './styles';

/** Everything that a style can say; the grid merges what it is given into what was there. */
const NOTHING = { cl: null, bg: null, ht: null, n: null, pd: null, tr: null } as const;
const NO_LINES = { t: null, b: null, l: null, r: null } as const;

/** How a cell looks, in a form that leaves nothing of how it looked before. */
export function lookAt(
  snapshot: Snapshot,
  look: BookLook,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): IStyleData {
  const data = findColumn(sheet.grid, column);
  const i = data === undefined ? -1 : findRow(data, row);
  const index = data === undefined || i < 0 ? 0 : (data.styles[i] ?? 0);
  const style = gridStyle(snapshot.styles[index] ?? DEFAULT_STYLE, look.styles[index]);
  return { ...NOTHING, ...style, bd: { ...NO_LINES, ...style.bd } };
}
