import { MAX_COLUMNS, rowCount, type RangeRef } from '../../../../src/core/base/address';
import { cellOfKey } from '../../../../src/core/model/cells';
import type { HostBook } from '../book';
import { joined, without } from '../areas';
import { WireError, type WireObject } from '../protocol';
import { areaOf } from './areaOf';

/** The methods of a range of whole rows; of any other they are not asked for by anybody here. */
export function wholeRows(
  book: HostBook,
  sheetName: string,
  area: RangeRef,
  range: (part: RangeRef) => WireObject,
): NonNullable<WireObject['methods']> {
  const assertRows = ({ left, right }: RangeRef): void => {
    if (left !== 0 || right !== MAX_COLUMNS - 1)
      throw new WireError('NotImplemented', 'not whole rows');
  };
  return {
    Insert: (shift) => {
      assertRows(area);
      if (shift !== 'Down') throw new WireError('InvalidArgument', String(shift));
      book.shiftRows(sheetName, area.top, rowCount(area));
      return range(area);
    },
    Delete: (shift) => {
      assertRows(area);
      if (shift !== 'Up') throw new WireError('InvalidArgument', String(shift));
      book.shiftRows(sheetName, area.top, -rowCount(area));
      return null;
    },
    CopyFrom: (source, kind) => {
      const from = areaOf(source);
      assertRows(area);
      assertRows(from);
      if (kind !== 'Formats' || rowCount(from) !== 1)
        throw new WireError('NotImplemented', String(kind));
      copyLooks(book, sheetName, from.top, area);
      return null;
    },
  };
}

/** The looks of a row for every row of the area; merged cells come with them. */
function copyLooks(book: HostBook, sheetName: string, from: number, area: RangeRef): void {
  const sheet = book.sheet(sheetName);
  book.assertWritable(sheet);
  const touched = (row: number) =>
    sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  if (touched(from).some(({ top, bottom }) => top < bottom))
    throw new WireError('InvalidOperation', 'a part of merged cells');
  copyConditions(book, sheetName, from, area);
  const columns = new Set(sheet.finish().grid.columns.map(({ column }) => column));
  for (const key of book.looks.get(sheetName.toLowerCase())?.keys() ?? [])
    columns.add(cellOfKey(key).column);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of columns) {
      const { style } = sheet.read(from, column);
      const state = sheet.read(row, column);
      if (style !== state.style) sheet.write(row, column, { ...state, style });
      book.setLook(sheetName, row, column, book.look(sheetName, from, column));
    }
    const joined = touched(from).map((merge) => ({ ...merge, top: row, bottom: row }));
    sheet.merges = [...sheet.merges, ...joined];
  }
}

/** The conditional formats of a row, in place of those that the area had. */
function copyConditions(book: HostBook, sheetName: string, from: number, area: RangeRef): void {
  const key = sheetName.toLowerCase();
  const copied = (book.conditionalFormats.get(key) ?? []).map((one) => {
    const ranges = one.ranges
      .filter(({ top, bottom }) => top <= from && from <= bottom)
      .map((range) => ({ ...range, top: area.top, bottom: area.bottom }));
    return { ...one, ranges: joined([...without(one.ranges, area), ...ranges]) };
  });
  book.conditionalFormats.set(
    key,
    copied.filter(({ ranges }) => ranges.length > 0),
  );
}
