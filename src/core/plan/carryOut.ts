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
import { isFormulaCell, sameContent } from './content';
import type { Draft } from './draft';
import type { PutCell } from './grid';
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
    case 'rename-sheet':
      draft.renameSheet({ from: operation.sheet, to: operation.to });
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
  const { at, values } = block;
  const cells = values.reduce((sum, line) => sum + line.length, 0);
  const width = values.reduce((most, line) => Math.max(most, line.length), 0);
  const write = (putsIn: (column: number) => PutCell): void => {
    for (let j = 0; j < width; j += 1) writeColumn(sheet, block, j, putsIn(at.column + j));
  };
  if (cells >= MANY_CELLS) {
    sheet.writeMany((edit) => {
      write((column) => edit.putsIn(column, values.length));
    });
    return;
  }
  write((column) => (row, value, formula, style) => {
    sheet.putCell(row, column, value, formula, style);
  });
}

/** Writes the cells of the `j`th column of a block that it changes. */
function writeColumn(sheet: SheetDraft, { at, values }: SetBlock, j: number, put: PutCell): void {
  const contentBefore = sheet.contentsDown(at.column + j);
  const style = sheet.stylesDown(at.column + j);
  for (let i = 0; i < values.length; i += 1) {
    const line = values[i];
    if (line === undefined || j >= line.length) continue;
    const row = at.row + i;
    const content = line[j];
    if (isFormulaCell(content)) put(row, content.result, { text: content.formula }, style(row));
    else if (!sameContent(contentBefore(row), content)) put(row, content, undefined, style(row));
  }
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
