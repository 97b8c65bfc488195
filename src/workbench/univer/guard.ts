import {
  CanceledError,
  CommandType,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  InsertSheetCommand,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameCommandParams,
} from '@univerjs/sheets';
import { richText } from './bridge/cells';

/** What the grid asks of the workbench instead of doing it itself. */
export interface GridWishes {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly addSheet: () => void;
  readonly renameSheet: (sheet: string, to: string) => void;
  /** Something that can't be saved was stopped. */
  readonly stopped: () => void;
}

/** Commands of the grid that only look at the workbook, or type into it. */
const ALLOWED = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-clear-content',
  'sheet.command.set-worksheet-activate',
  'sheet.command.select-range',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.set-scroll-relative',
  'sheet.command.scroll-view',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view-reset',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
  'sheet.command.auto-fill',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.paste-value',
  'sheet.command.optional-paste',
  'sheet.command.copy-formula-only',
  'sheet.command.paste-formula',
  'sheet.command.repeat-last-action',
  'formula.command.insert-function',
  'sheets-formula.command.quick-sum',
]);

/** Changes of the model that type, or that only follow from how much room a text needs. */
const ALLOWED_CHANGES = new Set<string>([
  SetRangeValuesMutation.id,
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);

const OF_SHEETS = /^(?:sheets?|formula|sheets-formula|data-validation)\./;

/** Stops what can't be saved, before it happens; throws to stop it. `nameOf` gives a sheet's name. */
export function guard(
  command: ICommandInfo,
  wishes: GridWishes,
  nameOf: (sheetId: string) => string | undefined,
): void {
  switch (command.id) {
    case UndoCommandId:
      wishes.undo();
      throw new CanceledError();
    case RedoCommandId:
      wishes.redo();
      throw new CanceledError();
    case InsertSheetCommand.id:
      wishes.addSheet();
      throw new CanceledError();
    case SetWorksheetNameCommand.id: {
      const { subUnitId = '', name = '' } = isRenaming(command) ? command.params : {};
      const sheet = nameOf(subUnitId);
      if (sheet !== undefined) wishes.renameSheet(sheet, name);
      throw new CanceledError();
    }
  }
  if (isChange(command)) {
    if (!ALLOWED_CHANGES.has(command.id)) throw new CanceledError();
    if (isTyping(command)) withoutLooks(command.params);
    return;
  }
  const isStopped = command.type === CommandType.COMMAND && OF_SHEETS.test(command.id);
  if (!isStopped || ALLOWED.has(command.id)) return;
  wishes.stopped();
  throw new CanceledError();
}

function isRenaming(
  command: ICommandInfo,
): command is ICommandInfo & { params: ISetWorksheetNameCommandParams } {
  return command.id === SetWorksheetNameCommand.id && command.params !== undefined;
}

function isChange({ id, type }: ICommandInfo): boolean {
  return type === CommandType.MUTATION && /^sheets?\.mutation\./.test(id);
}

export function isTyping(
  command: ICommandInfo,
): command is ICommandInfo & { params: ISetRangeValuesMutationParams } {
  return command.id === SetRangeValuesMutation.id && command.params !== undefined;
}

/**
 * Takes away whom a change is said to follow from. A command that was stopped stays on the grid's
 * list of running ones; where it would have set a look, the engine would take every later change
 * for one of looks and calculate nothing.
 */
export function ungroup(command: ICommandInfo): void {
  if (isTyping(command)) {
    Reflect.deleteProperty(command.params, 'trigger');
  }
}

/** The cells that a change names, one by one. */
export function cellsOf(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): readonly {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}[] {
  return Object.keys(matrix).flatMap((row) => {
    const line = matrix[Number(row)] ?? {};
    return Object.keys(line).map((column) => ({
      row: Number(row),
      column: Number(column),
      cell: line[Number(column)],
    }));
  });
}

/** Takes away what typing brings along besides the content, for only that is saved. */
function withoutLooks({ cellValue = {} }: ISetRangeValuesMutationParams): void {
  for (const { cell } of cellsOf(cellValue)) if (cell) plain(cell);
}

function plain(cell: ICellData): void {
  delete cell.s;
  const text = richText(cell);
  if (text !== undefined) {
    cell.v = text;
    cell.p = null;
  }
}
