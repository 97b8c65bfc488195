import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnCount,
  contains,
  formatRange,
  intersects,
  rangeAt,
  rowCount,
  type RangeRef,
} from '../../../../src/core/base/address';
import { cellKey, cellOfKey } from '../../../../src/core/model/cells';
import { CELL_BLANK } from '../../../../src/core/model/snapshot';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import type { HostBook } from '../book';
import { WireError, type Scalar, type WireObject } from '../protocol';
import { areaOf } from './areaOf';
import { uniformOver } from './uniform';
import { sameRange } from '../../../../src/core/plan/pageSetup';
import { cellReaders, formatInto, linkInto, matrixOf, typeInto, type ReadCell } from './cells';
import { dataValidationObject } from './dataValidation';
import { formatObject } from './format';
import { cellProperties, columnProperties, rowProperties } from './properties';
import { isHidden, uniformAlong } from './sizes';
import { areasObject, merging } from './merging';
import { wholeRows } from './wholeRows';

export function rangeObject(book: HostBook, sheetName: string, area: RangeRef): WireObject {
  const sheet = (): SheetDraft => book.sheet(sheetName);
  const range = (part: RangeRef): WireObject => rangeObject(book, sheetName, part);
  const { top, left, bottom, right } = area;

  const cells = cellReaders(book);
  const matrix = (read: ReadCell): unknown => matrixOf(sheet(), area, read);
  const fixed = (value: unknown): Scalar => ({ get: () => value });
  return {
    type: 'Range',
    isKept: true,
    scalars: {
      Address: fixed(`'${sheetName.replaceAll("'", "''")}'!${formatRange(area)}`),
      RowIndex: fixed(top),
      ColumnIndex: fixed(left),
      RowCount: fixed(rowCount(area)),
      ColumnCount: fixed(columnCount(area)),
      CellCount: fixed(rowCount(area) * columnCount(area)),
      Values: {
        get: () => matrix(cells.value),
        set: (given) => {
          typeInto(book, sheet(), area, given);
        },
      },
      Formulas: {
        get: () => matrix(cells.formula),
        set: (given) => {
          typeInto(book, sheet(), area, given);
        },
      },
      ValueTypes: { get: () => matrix(cells.type) },
      NumberFormat: {
        get: () => matrix(cells.format),
        set: (given) => {
          formatInto(book, sheet(), area, given);
        },
      },
      Hyperlink: {
        get: () => {
          const link = sheet().links.find((known) => sameRange(known.range, area));
          if (link === undefined) return null;
          return link.location === undefined
            ? { address: 'https://example.org/' }
            : { documentReference: link.location };
        },
        set: (given) => {
          linkInto(book, sheet(), area, given);
        },
      },
      HasSpill: {
        get: () => {
          const current = sheet();
          return uniformOver(area, (row, column) => current.arrayAt(row, column) !== undefined);
        },
      },
      RowHidden: {
        get: () => {
          const { hiddenRows } = sheet().base;
          const read = (row: number): boolean => isHidden(hiddenRows, row);
          return uniformAlong({ first: top, last: bottom }, hiddenRows, read);
        },
        set: (value) => {
          const { hiddenRows } = sheet().base;
          if (
            value !== false ||
            hiddenRows.some(({ first, last }) => first <= bottom && top <= last)
          )
            throw new WireError('NotImplemented', 'hiding rows');
        },
      },
      ColumnHidden: {
        get: () => {
          const { hiddenColumns } = sheet().base;
          const read = (column: number): boolean => isHidden(hiddenColumns, column);
          return uniformAlong({ first: left, last: right }, hiddenColumns, read);
        },
      },
    },
    parts: {
      Format: () => formatObject(book, sheetName, area),
      DataValidation: () => dataValidationObject(book, sheetName, area),
    },
    methods: {
      Select: () => {
        book.selection = { sheet: sheetName, range: area };
        return null;
      },
      GetRow: (row) => range({ ...area, top: top + Number(row), bottom: top + Number(row) }),
      GetLastRow: () => range({ ...area, top: bottom }),
      GetOffsetRange: (rows, columns) => {
        const [down, across] = [Number(rows), Number(columns)];
        return range(
          inside({
            top: top + down,
            left: left + across,
            bottom: bottom + down,
            right: right + across,
          }),
        );
      },
      GetResizedRange: (rows, columns) =>
        range(inside({ ...area, bottom: bottom + Number(rows), right: right + Number(columns) })),
      GetIntersection: (other) => range(shared(area, areaOf(other))),
      GetBoundingRect: (other) => range(bounding(area, areaOf(other))),
      GetCell: (row, column) => {
        const [r, c] = [top + Number(row), left + Number(column)];
        return range({ top: r, bottom: r, left: c, right: c });
      },
      _ValidateArraySize: (rows, columns) => {
        if (rows !== rowCount(area) || columns !== columnCount(area))
          throw new WireError('InvalidArgument', 'array size');
        return null;
      },
      GetSpillingToRangeOrNullObject: () => {
        const { formula } = sheet().read(top, left);
        return formula?.array === undefined ? null : range(formula.array);
      },
      GetSpillParentOrNullObject: () => {
        for (const [key, { array }] of sheet().finish().grid.formulas) {
          const cell = cellOfKey(key);
          const isAnchor = cell.row === top && cell.column === left;
          if (array !== undefined && !isAnchor && contains(array, { row: top, column: left }))
            return range(rangeAt(cell));
        }
        return null;
      },
      Clear: (what) => {
        if (what !== 'Hyperlinks') throw new WireError('NotImplemented', String(what));
        const current = sheet();
        book.assertWritable(current);
        current.links = current.links.filter((link) => !intersects(link.range, area));
        return null;
      },
      GetCellProperties: (wanted) => cellProperties(book, sheet(), area, wanted),
      GetRowProperties: (wanted) => rowProperties(sheet(), area, wanted),
      GetColumnProperties: (wanted) => columnProperties(book, sheet(), area, wanted),
      GetSpecialCellsOrNullObject: (kind) => {
        const found = [...cellsHeld(sheet(), kind === 'Formulas')].filter((place) =>
          intersects(place, area),
        );
        return found.length === 0 ? null : areasObject(found, range);
      },
      ...wholeRows(book, sheetName, area, range),
      ...merging(book, sheetName, area, range),
    },
    ...{ area: { top, left, bottom, right } },
  };
}

function bounding(a: RangeRef, b: RangeRef): RangeRef {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Every cell that holds a formula, or every one that holds a value of its own. */
function* cellsHeld(sheet: SheetDraft, wantsFormulas: boolean): Generator<RangeRef> {
  const { grid } = sheet.finish();
  for (const { column, rows, kinds } of grid.columns)
    for (const [i, row] of rows.entries()) {
      const isFormula = grid.formulas.has(cellKey(row, column));
      if (isFormula === wantsFormulas && (isFormula || kinds[i] !== CELL_BLANK))
        yield { top: row, bottom: row, left: column, right: column };
    }
}

function inside(area: RangeRef): RangeRef {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.bottom >= area.top &&
    area.right >= area.left;
  if (!fits) throw new WireError('InvalidArgument', 'outside the sheet');
  return area;
}

function shared(a: RangeRef, b: RangeRef): RangeRef {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  if (area.bottom < area.top || area.right < area.left)
    throw new WireError('ItemNotFound', 'no intersection');
  return area;
}
