import { rangeAt } from '../base/address';
import { assertNever, assertPresent } from '../base/assert';
import { cellKey } from '../model/cells';
import { isRemoval } from '../model/removal';
import type {
  Operation,
  SetBlock,
  SetComment,
  SetHyperlink,
  SetSize,
  SetStyle,
  SetValidation,
} from '../model/plan';
import { isFormulaCell, resultOf, sameContent } from './content';
import type { Draft } from './draft';
import type { GridEdit } from './grid';
import { patched } from './look';
import { plainSetup, sameRange } from './pageSetup';
import { shiftOf } from './rows/shiftOf';
import type { SheetDraft } from './sheetDraft';
import { withWidth } from './spans';
import { carryOutRemoval } from './removal/carryOutRemoval';
import { isOver } from './validations';

/** Changes the draft as the operation says. The operation was checked before. */
export function carryOut(operation: Operation, draft: Draft): void {
  if (isRemoval(operation)) {
    carryOutRemoval(operation, draft);
    return;
  }
  switch (operation.kind) {
    case 'add-sheet':
      draft.addSheet(operation.sheet);
      return;
    case 'delete-sheet':
      draft.removeSheet(sheetOf(draft, operation.sheet));
      return;
    case 'set-block':
      setBlock(sheetOf(draft, operation.sheet), operation);
      return;
    case 'merge': {
      const sheet = sheetOf(draft, operation.sheet);
      const { range, merged } = operation;
      sheet.merges = merged
        ? [...sheet.merges, range]
        : sheet.merges.filter((known) => !sameRange(known, range));
      return;
    }
    case 'style':
      setStyle(sheetOf(draft, operation.sheet), draft, operation);
      return;
    case 'size':
      setSize(sheetOf(draft, operation.sheet), operation);
      return;
    case 'page-setup':
      sheetOf(draft, operation.sheet).pageSetup = plainSetup(operation.setup);
      return;
    case 'comment':
      setComment(sheetOf(draft, operation.sheet), operation);
      return;
    case 'hyperlink':
      setLink(sheetOf(draft, operation.sheet), operation);
      return;
    case 'validation':
      setValidation(sheetOf(draft, operation.sheet), operation);
      return;
    case 'insert-rows':
    case 'delete-rows':
      draft.shiftRows(shiftOf(operation), operation.like);
      return;
    case 'name':
      draft.setName(operation.name, operation.scope, operation.formula);
      return;
    case 'state':
      draft.state = operation.state;
      return;
    default:
      assertNever(operation);
  }
}

function sheetOf(draft: Draft, name: string): SheetDraft {
  return assertPresent(draft.sheet(name), 'the check found the sheet');
}

/** From so many cells on a block is written as a whole. */
const MANY_CELLS = 5_000;

function setBlock(sheet: SheetDraft, block: SetBlock): void {
  const cells = block.values.reduce((sum, line) => sum + line.length, 0);
  if (cells >= MANY_CELLS) {
    sheet.writeMany((edit) => {
      writeBlock(sheet, block, edit);
    });
  } else writeBlock(sheet, block, sheet);
}

/** Writes the cells that the block changes, row by row. */
function writeBlock(
  sheet: SheetDraft,
  { at, values }: SetBlock,
  target: Pick<GridEdit, 'putCell'>,
): void {
  values.forEach((line, i) => {
    const row = at.row + i;
    line.forEach((content, j) => {
      const column = at.column + j;
      const formula = isFormulaCell(content) ? { text: content.formula } : undefined;
      if (formula === undefined && sameContent(sheet.contentAt(row, column), content)) return;
      target.putCell(row, column, resultOf(content), formula, sheet.styleAt(row, column));
    });
  });
}

function setStyle(sheet: SheetDraft, draft: Draft, { range, style }: SetStyle): void {
  const after = new Map<number, number>();
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const state = sheet.read(row, column);
      const known = after.get(state.style);
      const index = known ?? draft.styleIndex(patched(draft.style(state.style), style));
      after.set(state.style, index);
      if (index !== state.style) sheet.write(row, column, { ...state, style: index });
    }
  }
}

function setComment(sheet: SheetDraft, { cell, text }: SetComment): void {
  const comments = new Map(sheet.comments);
  const key = cellKey(cell.row, cell.column);
  if (text === undefined) comments.delete(key);
  else comments.set(key, text);
  sheet.comments = comments;
}

function setLink(sheet: SheetDraft, { cell, location }: SetHyperlink): void {
  const range = rangeAt(cell);
  sheet.links =
    location === undefined
      ? sheet.links.filter((link) => !sameRange(link.range, range))
      : [...sheet.links, { range, location }];
}

function setValidation(sheet: SheetDraft, { range, list }: SetValidation): void {
  sheet.validations =
    list === undefined
      ? sheet.validations.filter((known) => !isOver(known, range))
      : [...sheet.validations, { ranges: [range], type: 'list', formula: list }];
}

function setSize(sheet: SheetDraft, { axis, span, size }: SetSize): void {
  if (axis === 'columns') {
    sheet.columnWidths = withWidth(sheet.columnWidths, span, size);
    return;
  }
  const heights = new Map(sheet.rowHeights);
  for (let row = span.first; row <= span.last; row += 1) {
    if (size === undefined) heights.delete(row);
    else heights.set(row, size);
  }
  sheet.rowHeights = heights;
}
