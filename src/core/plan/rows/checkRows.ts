import { MAX_ROWS, formatCell, type RangeRef } from '../../base/address';
import { cellOfKey } from '../../model/cells';
import type { DeleteRows, InsertRows, Refusal } from '../../model/plan';
import { CELL_BLANK, type SheetSnapshot, type TableInfo } from '../../model/snapshot';
import type { RowShift } from '../../refs/rowShift';
import { losesReference, shiftFormula } from '../../refs/shiftFormula';
import { shiftArea, shiftRange, shiftSpan } from '../../refs/shiftRange';
import { notSupported } from '../checkCells';
import type { Draft } from '../draft';
import { shiftOf } from './shiftOf';

/** What one operation may put in or take out. */
const MAX_COUNT = 100_000;

/** Why the rows can't come in or go, or undefined. `sheet` is the one that they belong to. */
export function checkRows(
  operation: InsertRows | DeleteRows,
  sheet: SheetSnapshot,
  draft: Draft,
): Refusal | undefined {
  const { at, count, like } = operation;
  const areNumbers = Number.isInteger(at) && Number.isInteger(count);
  if (!areNumbers || at < 0 || count < 1 || at + count > MAX_ROWS)
    return notSupported('span-outside');
  if (like === 'above' && at === 0) return notSupported('rows-without-neighbour');
  if (count > MAX_COUNT) return notSupported('range-too-large');
  const shift = shiftOf(operation);
  const cut = cutArray(sheet, shift);
  if (cut !== undefined)
    return { code: 'in-array-formula', sheet: operation.sheet, cell: formatCell(cut) };
  const texts = allTexts(draft);
  if (texts.some(([text, owner]) => shiftFormula(text, owner, shift) === undefined))
    return { code: 'rows-unadjusted', sheet: operation.sheet, what: 'reference-3d' };
  if (sheet.tables.filter(({ range }) => isCut(range, shift)).length > 1)
    return { code: 'rows-unadjusted', sheet: operation.sheet, what: 'tables' };
  const isLost = texts.some(([text, owner]) => losesReference(text, owner, shift));
  if (operation.kind === 'insert-rows') {
    const isPast =
      isLost || losesArea(sheet, shift, like) || holdsWithin(sheet, MAX_ROWS - count, MAX_ROWS - 1);
    return isPast ? { code: 'rows-past-end', sheet: operation.sheet } : undefined;
  }
  const rows = `${String(at + 1)}:${String(at + count)}`;
  if (holdsWithin(sheet, at, at + count - 1))
    return { code: 'rows-not-empty', sheet: operation.sheet, rows };
  return isLost ||
    losesArea(sheet, shift, like) ||
    sheet.tables.some((table) => losesBody(table, shift))
    ? { code: 'rows-in-use', sheet: operation.sheet, rows }
    : undefined;
}

/** Whether rows come in between the first and the last row of the range, or go from it. */
function isCut({ top, bottom }: RangeRef, { at, count }: RowShift): boolean {
  return top < at - Math.min(count, 0) && at <= bottom && (count < 0 || top < at);
}

/** The first cell of an array formula that would be cut. */
function cutArray(sheet: SheetSnapshot, shift: RowShift) {
  for (const [key, { array }] of sheet.grid.formulas)
    if (array !== undefined && isCut(array, shift)) return cellOfKey(key);
  return undefined;
}

/** Everything that may refer to the rows, each with the sheet that it is read from. */
function allTexts(draft: Draft): readonly (readonly [text: string, owner: string])[] {
  const texts: (readonly [string, string])[] = [];
  for (const { formula, sheet } of draft.allNames()) texts.push([formula, sheet ?? '']);
  for (const sheet of draft.allSheets()) {
    const owner = sheet.base.name;
    const locations = sheet.links.flatMap(({ location }) => location ?? []);
    for (const text of [...sheet.formulaTexts(), ...sheet.listTexts(), ...locations])
      texts.push([text, owner]);
  }
  return texts;
}

/** Whether a value, a formula, a note or a link stands in the rows. */
function holdsWithin(
  { grid, comments, links }: SheetSnapshot,
  first: number,
  last: number,
): boolean {
  const isWithin = (row: number): boolean => first <= row && row <= last;
  const isKeyWithin = (key: number): boolean => isWithin(cellOfKey(key).row);
  return (
    grid.columns.some(({ rows, kinds }) =>
      rows.some((row, i) => isWithin(row) && kinds[i] !== CELL_BLANK),
    ) ||
    [...grid.formulas.keys()].some(isKeyWithin) ||
    [...(comments?.keys() ?? [])].some(isKeyWithin) ||
    (links ?? []).some(({ range }) => range.top <= last && first <= range.bottom)
  );
}

/** Whether nothing would be left of merged cells, a table, a validation or a part of the page. */
function losesArea(
  { merges, tables, validations, pageSetup }: SheetSnapshot,
  shift: RowShift,
  like: 'above' | 'below',
): boolean {
  const { printArea = [], titleRows } = pageSetup;
  const areas = [...merges, ...tables.map(({ range }) => range), ...printArea];
  return (
    areas.some((range) => shiftRange(range, shift) === undefined) ||
    validations.some(({ ranges }) =>
      ranges.some((range) => shiftArea(range, shift, like) === undefined),
    ) ||
    (titleRows !== undefined && shiftSpan(titleRows, shift) === undefined)
  );
}

/** Whether no row of the table would be left between its header and its totals. */
function losesBody({ range, headerRows, totalsRows }: TableInfo, shift: RowShift): boolean {
  const body = { first: range.top + headerRows, last: range.bottom - totalsRows };
  return shiftSpan(body, shift) === undefined;
}
