import { contains, intersects, type RangeRef } from '../../../../src/core/base/address';
import { sameRange } from '../../../../src/core/plan/pageSetup';
import { cellsOf, type HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';

/** Above this the areas are refused. */
const MAX_AREAS = 512;

/** The methods of a range that join and part cells. */
export function merging(
  book: HostBook,
  sheetName: string,
  area: RangeRef,
  range: (part: RangeRef) => WireObject,
): NonNullable<WireObject['methods']> {
  return {
    Merge: (across) => {
      const sheet = book.sheet(sheetName);
      book.assertWritable(sheet);
      if (across === true) throw new WireError('NotImplemented', 'merge across');
      if (sheet.merges.some((known) => sameRange(known, area))) return null;
      if (sheet.base.tables.some((table) => intersects(table.range, area)))
        throw new WireError('InvalidOperation', 'a table');
      sheet.merges = [...sheet.merges.filter((known) => !intersects(known, area)), area];
      // Of what the cells held only the first one stays.
      for (const [row, column] of cellsOf(area)) {
        if (row === area.top && column === area.left) continue;
        const { style, value, formula } = sheet.read(row, column);
        if (value !== undefined || formula !== undefined)
          sheet.write(row, column, { value: undefined, style, isStale: false });
      }
      return null;
    },
    Unmerge: () => {
      const sheet = book.sheet(sheetName);
      book.assertWritable(sheet);
      sheet.merges = sheet.merges.filter((known) => !intersects(known, area));
      return null;
    },
    GetMergedAreasOrNullObject: () => {
      const areas = book
        .sheet(sheetName)
        .merges.filter(({ top, left }) => contains(area, { row: top, column: left }));
      if (areas.length > MAX_AREAS) throw new WireError('InvalidOperation', 'too many areas');
      return areas.length === 0 ? null : areasObject(areas, range);
    },
  };
}

/** Several rectangles as one object. */
export function areasObject(
  areas: readonly RangeRef[],
  range: (part: RangeRef) => WireObject,
): WireObject {
  return {
    type: 'RangeAreas',
    isKept: true,
    scalars: { AreaCount: { get: () => areas.length } },
    parts: { Areas: () => ({ type: 'RangeCollection', items: () => areas.map(range) }) },
  };
}
