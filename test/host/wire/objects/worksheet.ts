import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeRef,
} from '../../../../src/core/base/address';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';
import { notesObject } from './notes';
import { threadsObject } from './threads';
import { namesObject } from './names';
import { pageLayoutObject } from './pageLayout';
import { rangeObject } from './range';
import { STANDARD_WIDTH } from './sizes';
import { tablesObject } from './table';

const WHOLE: RangeRef = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const FIRST_CELL: RangeRef = { top: 0, left: 0, bottom: 0, right: 0 };
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

export function sheetObject(book: HostBook, name: string): WireObject {
  const range = (area: RangeRef): WireObject => rangeObject(book, name, area);
  return {
    type: 'Worksheet',
    id: book.idOf(name),
    scalars: {
      Id: { get: () => book.idOf(name) },
      Name: {
        get: () => book.sheet(name).base.name,
        set: (value) => {
          book.renameSheet(name, String(value));
        },
      },
      Visibility: {
        get: () => VISIBILITY[book.visibilityOf(name)],
        set: (value) => {
          book.show(name, String(value));
        },
      },
      StandardWidth: { get: () => STANDARD_WIDTH },
    },
    parts: {
      Protection: () => ({
        type: 'WorksheetProtection',
        scalars: { Protected: { get: () => book.sheet(name).base.isProtected } },
      }),
      Names: () => namesObject(book, name),
      PageLayout: () => pageLayoutObject(book, name),
      Tables: () => tablesObject(book, name),
      Comments: () => threadsObject(book, name),
      ...(book.options.hasNotes === true ? { Notes: () => notesObject(book, name) } : {}),
    },
    methods: {
      Activate: () => {
        book.selection = { sheet: name, range: FIRST_CELL };
        return null;
      },
      GetRange: (address) => {
        const area = typeof address !== 'string' ? WHOLE : parseRange(address);
        if (area === undefined) throw new WireError('InvalidArgument', String(address));
        return range(area);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [Number(row), Number(column)];
        const area = {
          top,
          left,
          bottom: top + Number(rows) - 1,
          right: left + Number(columns) - 1,
        };
        const isInside =
          top >= 0 && left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
        if (!isInside || area.bottom < top || area.right < left)
          throw new WireError('InvalidArgument', 'range by indexes');
        return range(area);
      },
      GetUsedRange: (valuesOnly) =>
        range(usedRange(book, book.sheet(name), valuesOnly === true) ?? FIRST_CELL),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedRange(book, book.sheet(name), valuesOnly === true);
        return used === undefined ? null : range(used);
      },
      Delete: () => {
        book.deleteSheet(name);
        return null;
      },
    },
  };
}

/** What Excel calls used: values, and unless `valuesOnly` looks and merges as well. */
function usedRange(book: HostBook, sheet: SheetDraft, valuesOnly: boolean): RangeRef | undefined {
  const { grid, merges, name } = sheet.finish();
  if (valuesOnly) return grid.used;
  const areas = [...(grid.used === undefined ? [] : [grid.used]), ...merges];
  for (const { column, rows } of grid.columns) {
    const [top, bottom] = [rows[0], rows.at(-1)];
    if (top !== undefined && bottom !== undefined)
      areas.push({ top, bottom, left: column, right: column });
  }
  for (const key of book.looks.get(name.toLowerCase())?.keys() ?? []) {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    areas.push({ top: row, bottom: row, left: column, right: column });
  }
  const [first] = areas;
  if (first === undefined) return undefined;
  return areas.reduce(
    (used, area) => ({
      top: Math.min(used.top, area.top),
      left: Math.min(used.left, area.left),
      bottom: Math.max(used.bottom, area.bottom),
      right: Math.max(used.right, area.right),
    }),
    first,
  );
}
