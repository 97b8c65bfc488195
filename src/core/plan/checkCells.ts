import {
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  formatCell,
  intersects,
  rangeAt,
  type CellRef,
  type RangeRef,
} from '../base/address';
import type { CellContent, Refusal, SetBlock, SetStyle } from '../model/plan';
import { isFormulaCell, resultOf, sameContent } from './content';
import type { Draft } from './draft';
import { looksLike, oldPart } from './look';
import type { SheetDraft } from './sheetDraft';

/** Excel's own limits. */
const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** A fill that a plan could not put back. */
const OTHER_FILL = 'other';

/** What one operation may cover: a slip of the pen over whole columns would fill the memory. */
const MAX_CELLS = 1_000_000;

export function notSupported(what: string): Refusal {
  return { code: 'not-supported', what };
}

/** Whether the rectangle lies inside an Excel sheet, its corners in order. */
export function isInside(range: RangeRef): boolean {
  return (
    Number.isInteger(range.top) &&
    Number.isInteger(range.left) &&
    Number.isInteger(range.bottom) &&
    Number.isInteger(range.right) &&
    range.top >= 0 &&
    range.left >= 0 &&
    range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom < MAX_ROWS &&
    range.right < MAX_COLUMNS
  );
}

/** Why the block can't be written, or undefined. */
export function checkBlock(operation: SetBlock, sheet: SheetDraft): Refusal | undefined {
  const { at, old, values } = operation;
  if (values.length !== old.length) return notSupported('block-shape');
  const around = surroundings(operation, sheet);
  if (isSurelyGood(operation, around)) return undefined;
  for (let i = 0; i < values.length; i += 1) {
    const line = values[i] ?? [];
    const oldLine = old[i] ?? [];
    if (line.length !== oldLine.length) return notSupported('block-shape');
    for (let j = 0; j < line.length; j += 1) {
      const row = at.row + i;
      const column = at.column + j;
      const code = checkCell(around, row, column, oldLine[j], line[j]);
      if (code !== undefined) return refusalOf(code, operation.sheet, { row, column });
    }
  }
  return undefined;
}

/**
 * Whether nothing at all bars a block, told column by column; where something does, or may, its
 * cells are looked at one by one, to say which it is.
 */
function isSurelyGood({ at, old, values }: SetBlock, around: Surroundings): boolean {
  const { sheet, merges, headers, width } = around;
  const isOpen = around.isInside && merges.length === 0 && headers.length === 0;
  if (!isOpen || sheet.arrays().length > 0) return false;
  if (values.some((line, i) => line.length !== width || old[i]?.length !== width)) return false;
  for (let j = 0; j < width; j += 1) {
    const before = sheet.contentsDown(at.column + j);
    for (let i = 0; i < values.length; i += 1) {
      const was = before(at.row + i);
      const seen = old[i]?.[j];
      // For most cells: nothing and nothing.
      if (was !== seen && !sameContent(was, seen)) return false;
      if (!isWithinLimits(values[i]?.[j])) return false;
    }
  }
  return true;
}

function isWithinLimits(content: CellContent): boolean {
  switch (typeof content) {
    case 'number':
      return Number.isFinite(content);
    case 'string':
      return content.length <= MAX_TEXT;
    case 'object':
      return contentLimit(content) === undefined;
    default:
      return true;
  }
}

/** What bars cells of a block, looked up once for all of them. */
interface Surroundings {
  readonly sheet: SheetDraft;
  /** The most cells that a line of the block has. */
  readonly width: number;
  readonly isInside: boolean;
  readonly merges: readonly RangeRef[];
  /** The header rows of tables: their texts are also the names of columns. */
  readonly headers: readonly RangeRef[];
}

function surroundings({ at, values }: SetBlock, sheet: SheetDraft): Surroundings {
  const width = values.reduce((most, line) => Math.max(most, line.length), 0);
  const block = {
    top: at.row,
    left: at.column,
    bottom: at.row + values.length - 1,
    right: at.column + width - 1,
  };
  const headers = sheet.base.tables.map(({ range, headerRows }) => ({
    ...range,
    bottom: range.top + headerRows - 1,
  }));
  return {
    sheet,
    width,
    isInside: isInside(block),
    merges: sheet.merges.filter((merge) => intersects(merge, block)),
    headers: headers.filter((header) => intersects(header, block)),
  };
}

function checkCell(
  around: Surroundings,
  row: number,
  column: number,
  old: CellContent,
  content: CellContent,
): CellRefusal | undefined {
  const { sheet } = around;
  if (!around.isInside && !isInside(rangeAt({ row, column }))) return 'cell-outside';
  if (!sameContent(sheet.contentAt(row, column), old)) return 'cell-changed';
  if (sameContent(old, content) && !isFormulaCell(content)) return undefined;
  const limit = contentLimit(content);
  if (limit !== undefined) return limit;
  const { merges, headers } = around;
  const merge = merges.find((range) => contains(range, { row, column }));
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return 'in-merge';
  if (sheet.arrayAt(row, column) !== undefined) return 'in-array-formula';
  return headers.some((header) => contains(header, { row, column })) ? 'table-header' : undefined;
}

function refusalOf(code: CellRefusal, sheet: string, cell: CellRef): Refusal {
  switch (code) {
    case 'cell-outside':
    case 'cell-changed':
    case 'in-merge':
    case 'in-array-formula':
      return { code, sheet, cell: formatCell(cell) };
    default:
      return notSupported(code);
  }
}

type CellRefusal =
  'cell-outside' | 'cell-changed' | 'in-merge' | 'in-array-formula' | 'table-header' | ContentLimit;

type ContentLimit =
  | 'formula-empty'
  | 'formula-too-long'
  | 'formula-character'
  | 'text-too-long'
  | 'number-not-finite';

function contentLimit(content: CellContent): ContentLimit | undefined {
  if (isFormulaCell(content) && content.formula.length === 0) return 'formula-empty';
  if (isFormulaCell(content) && content.formula.length > MAX_FORMULA) return 'formula-too-long';
  if (isFormulaCell(content) && hasControls(content.formula)) return 'formula-character';
  const value = resultOf(content);
  if (typeof value === 'string' && value.length > MAX_TEXT) return 'text-too-long';
  return typeof value === 'number' && !Number.isFinite(value) ? 'number-not-finite' : undefined;
}

/** Letters, digits and signs of the keyboard: what nearly all formulas are made of. */
const PLAIN = /^[ -~]*$/;

/** Whether the text holds what no formula bar and no file takes: controls, half a surrogate pair. */
export function hasControls(text: string): boolean {
  return !PLAIN.test(text) && /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(text);
}

/** Why the range can't be given this look, or undefined. */
export function checkStyle(
  operation: SetStyle,
  sheet: SheetDraft,
  draft: Draft,
): Refusal | undefined {
  const { range, style, old } = operation;
  const start = formatCell({ row: range.top, column: range.left });
  if (!isInside(range)) return { code: 'cell-outside', sheet: operation.sheet, cell: start };
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > MAX_CELLS) return notSupported('range-too-large');
  if (old === undefined) return sheet.isNew ? undefined : notSupported('style-without-old');
  const before = oldPart(style, old);
  if (before === undefined) return notSupported('style-without-old');
  if (before.fill === OTHER_FILL) return notSupported('fill-other');
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      if (!looksLike(draft.style(sheet.read(row, column).style), before))
        return {
          code: 'cell-changed',
          sheet: operation.sheet,
          cell: formatCell({ row, column }),
        };
    }
  }
  return undefined;
}
