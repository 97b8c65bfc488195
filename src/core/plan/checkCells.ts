import { MAX_COLUMNS, MAX_ROWS, contains, formatCell, type RangeRef } from '../base/address';
import type { CellContent, Refusal, SetBlock, SetStyle } from '../model/plan';
import { contentOf } from './carryOut';
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
    [range.top, range.left, range.bottom, range.right].every(Number.isInteger) &&
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
  for (const [i, line] of values.entries()) {
    const oldLine = old[i] ?? [];
    if (line.length !== oldLine.length) return notSupported('block-shape');
    for (const [j, content] of line.entries()) {
      const refusal = checkCell(operation, sheet, at.row + i, at.column + j, oldLine[j], content);
      if (refusal !== undefined) return refusal;
    }
  }
  return undefined;
}

function checkCell(
  operation: SetBlock,
  sheet: SheetDraft,
  row: number,
  column: number,
  old: CellContent,
  content: CellContent,
): Refusal | undefined {
  const place = { sheet: operation.sheet, cell: formatCell({ row, column }) };
  if (!isInside({ top: row, left: column, bottom: row, right: column }))
    return { code: 'cell-outside', ...place };
  if (!sameContent(contentOf(sheet.read(row, column)), old))
    return { code: 'cell-changed', ...place };
  if (sameContent(old, content) && !isFormulaCell(content)) return undefined;
  const limit = contentLimit(content);
  if (limit !== undefined) return notSupported(limit);
  const merge = sheet.merges.find((range) => contains(range, { row, column }));
  if (merge !== undefined && (merge.top !== row || merge.left !== column))
    return { code: 'in-merge', ...place };
  if (sheet.arrayAt(row, column) !== undefined) return { code: 'in-array-formula', ...place };
  return isTableHeader(sheet, row, column) ? notSupported('table-header') : undefined;
}

/** The text of a header cell is also the name of the table's column: both must change together. */
function isTableHeader(sheet: SheetDraft, row: number, column: number): boolean {
  return sheet.base.tables.some(
    ({ range, headerRows }) => contains(range, { row, column }) && row < range.top + headerRows,
  );
}

function contentLimit(content: CellContent): string | undefined {
  if (isFormulaCell(content) && content.formula.length === 0) return 'formula-empty';
  if (isFormulaCell(content) && content.formula.length > MAX_FORMULA) return 'formula-too-long';
  if (isFormulaCell(content) && hasControls(content.formula)) return 'formula-character';
  const value = resultOf(content);
  if (typeof value === 'string' && value.length > MAX_TEXT) return 'text-too-long';
  return typeof value === 'number' && !Number.isFinite(value) ? 'number-not-finite' : undefined;
}

/** Whether the text holds what no formula bar and no file takes: controls, half a surrogate pair. */
export function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(text);
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
