import { isCellError, readValue } from '../model/cells';
import type { SheetSnapshot } from '../model/snapshot';
import { tidy } from '../text/fold';
import type { TextLine } from './dataTable';

/** The words of a cell; '' where it is blank or shows an error. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = readValue(sheet, row, column);
  if (typeof value === 'string') return tidy(value);
  return value === undefined || isCellError(value) ? '' : String(value);
}

/** The words of a row, left to right; undefined where it has none. */
export function lineAt(sheet: SheetSnapshot, row: number): TextLine | undefined {
  const parts: { readonly column: number; readonly text: string }[] = [];
  for (const { column } of sheet.grid.columns) {
    const text = textAt(sheet, row, column);
    if (text !== '') parts.push({ column, text });
  }
  const [first] = parts;
  if (first === undefined) return undefined;
  return { row, column: first.column, text: parts.map(({ text }) => text).join(' ') };
}
