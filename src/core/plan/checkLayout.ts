import { MAX_COLUMNS, MAX_ROWS, formatCell, formatRange, intersects } from '../base/address';
import type { MergeCells, Refusal, SetPageSetup, SetSize } from '../model/plan';
import { isInside, notSupported } from './checkCells';
import { samePageSetup, sameRange } from './pageSetup';
import type { SheetDraft } from './sheetDraft';
import { hasWidth } from './spans';

/** Excel's own limits. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;
const MAX_HEADER = 255;

/** Rows whose height one operation may set. */
const MAX_SIZED_ROWS = 100_000;

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Why the cells can't be joined or parted, or undefined. */
export function checkMerge(operation: MergeCells, sheet: SheetDraft): Refusal | undefined {
  const { range, merged } = operation;
  const place = { sheet: operation.sheet, range: formatRange(range) };
  if (!isInside(range))
    return {
      code: 'cell-outside',
      sheet: operation.sheet,
      cell: formatCell({ row: range.top, column: range.left }),
    };
  if (!merged) {
    return sheet.merges.some((known) => sameRange(known, range))
      ? undefined
      : { code: 'layout-changed', sheet: operation.sheet, what: 'merge' };
  }
  if (range.top === range.bottom && range.left === range.right)
    return notSupported('merge-single-cell');
  if (sheet.merges.some((known) => intersects(known, range)))
    return { code: 'merge-overlap', ...place };
  if (sheet.base.tables.some((table) => intersects(table.range, range)))
    return notSupported('merge-in-table');
  return sheet.holdsBesideCorner(range) ? { code: 'merge-not-blank', ...place } : undefined;
}

/** Why the columns or rows can't be given this size, or undefined. */
export function checkSize(operation: SetSize, sheet: SheetDraft): Refusal | undefined {
  const { axis, span, size, old } = operation;
  const limit = axis === 'columns' ? MAX_COLUMNS : MAX_ROWS;
  if (
    !Number.isInteger(span.first) ||
    !Number.isInteger(span.last) ||
    span.first < 0 ||
    span.last < span.first ||
    span.last >= limit
  )
    return notSupported('span-outside');
  const most = axis === 'columns' ? MAX_WIDTH : MAX_HEIGHT;
  if (size !== undefined && !(size > 0 && size <= most)) return notSupported('size-out-of-range');
  const changed: Refusal = { code: 'layout-changed', sheet: operation.sheet, what: 'size' };
  if (axis === 'columns') return hasWidth(sheet.columnWidths, span, old) ? undefined : changed;
  if (span.last - span.first >= MAX_SIZED_ROWS) return notSupported('range-too-large');
  for (let row = span.first; row <= span.last; row += 1)
    if (sheet.rowHeights.get(row) !== old) return changed;
  return undefined;
}

/** Why the page can't be set up so, or undefined. */
export function checkPageSetup(operation: SetPageSetup, sheet: SheetDraft): Refusal | undefined {
  const { setup, old } = operation;
  if (!samePageSetup(sheet.pageSetup, old))
    return { code: 'layout-changed', sheet: operation.sheet, what: 'page-setup' };
  const { header, footer, firstHeader, firstFooter } = setup;
  if ([header, footer, firstHeader, firstFooter].some((text) => (text ?? '').length > MAX_HEADER))
    return notSupported('header-too-long');
  const rows = setup.titleRows && {
    ...WHOLE,
    top: setup.titleRows.first,
    bottom: setup.titleRows.last,
  };
  const columns = setup.titleColumns && {
    ...WHOLE,
    left: setup.titleColumns.first,
    right: setup.titleColumns.last,
  };
  return [...(setup.printArea ?? []), rows ?? WHOLE, columns ?? WHOLE].every(isInside)
    ? undefined
    : notSupported('span-outside');
}
