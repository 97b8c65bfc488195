import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SelectRangeCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { formatCell, parseRange, type CellRef } from '../../core/base/address';
import { findSheet, readFormula, readValue } from '../../core/model/cells';
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import type { Language } from '../../strings/sentence';
import type { CellPlace } from '../../taskpane/paneHost';
import { changedCells } from '../../workbook/grid/changedCells';
import type { CellEdit } from '../../workbook/grid/grid';
import type { GridView, ShownBook } from '../../workbook/grid/gridView';
import { gridCell, valueOfGrid } from './bridge/cells';
import { gridRange, gridSheet } from './bridge/sheet';
import { lookAt } from './bridge/lookAt';
import { gridStyles, gridWorkbook } from './bridge/workbook';
import { isRebuilt, nameNow } from './bridge/isRebuilt';
import { cellContent } from './cellContent';
import type { GridFunctions } from './functions';
import { cellsOf, guard, isTyping, ungroup, type GridWishes } from './guard';
import { Paster, type PasteNote } from './paste';
import { startUniver } from './plugins';
import { SheetIds } from './sheetIds';
import { setVietnameseNumbers } from './vietnameseNumbers';

/** What the view tells its owner. */
export interface GridEvents extends GridWishes {
  readonly typed: (edits: readonly CellEdit[]) => void;
  readonly pasting: (note: PasteNote) => void;
  /** A formula that nobody can read was typed or pasted; its cell stays as it was. */
  readonly unread: (formula: string) => void;
}

/** Univer's grid over a workbook file. */
export interface UniverView extends GridView {
  /** Brings a place into view; false where its sheet is hidden. */
  readonly select: (sheet: string, a1: string) => boolean;
  readonly activeCell: () => CellPlace | undefined;
  readonly speak: (language: Language) => void;
}

const UNIT = 'tdkt';
/** The engine waits a tenth of a second for more typing before it starts. */
const PATIENCE = 250;

export function createUniverView(
  container: HTMLElement,
  functions: GridFunctions,
  events: GridEvents,
): UniverView {
  return new View(container, functions, events);
}

class View implements UniverView {
  private readonly injector;
  private readonly univer;
  private readonly commands: ICommandService;
  private readonly ids = new SheetIds();
  /** Set while the view itself changes the grid. */
  private isOwn = false;
  /** Set once numbers are shown with Vietnamese marks. */
  private hasNumbers = false;

  constructor(
    container: HTMLElement,
    functions: GridFunctions,
    private readonly events: GridEvents,
  ) {
    this.univer = startUniver(container, functions);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const paster = new Paster(this.injector, UNIT, this.own, events);
    this.commands.beforeCommandExecuted((command, options) => {
      ungroup(command);
      if (this.isForeign(options)) return;
      paster.takeOver(command);
      guard(command, events, (id) => this.workbook()?.getSheetBySheetId(id)?.getName());
    });
    this.commands.onCommandExecuted((command, options) => {
      if (!this.isForeign(options)) this.hear(command);
    });
  }

  readonly show = (book: ShownBook): void => {
    this.own(() => {
      const units = this.injector.get(IUniverInstanceService);
      units.disposeUnit(UNIT);
      this.ids.clear();
      const data = gridWorkbook(UNIT, book, this.ids);
      this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      // The plugins that show numbers start with the first workbook.
      if (!this.hasNumbers) setVietnameseNumbers(this.injector, this.events.unread);
      this.hasNumbers = true;
      // Keys go to the unit in focus.
      units.focusUnit(UNIT);
    });
  };

  readonly changed = (before: Snapshot, after: ShownBook): void => {
    if (isRebuilt(before, after.snapshot)) {
      const active = this.activeCell();
      this.show(after);
      if (active === undefined) return;
      this.select(nameNow(active.sheet, before, after.snapshot), active.cell);
      return;
    }
    this.own(() => {
      this.followSheets(before, after);
      for (const sheet of after.snapshot.sheets) {
        const old = before.sheets.find(({ name }) => name === sheet.name);
        if (old !== undefined) this.write(sheet, changedCells(old, sheet), after);
      }
    });
  };

  readonly restore = (name: string, cells: readonly CellRef[], book: Snapshot): void => {
    const sheet = findSheet(book, name);
    if (sheet === undefined) return;
    this.own(() => {
      this.write(sheet, cells, { snapshot: book });
    });
  };

  readonly settled = (): Promise<void> =>
    this.injector.get(FormulaCalculationSessionService).waitForLatestApplied(undefined, PATIENCE);

  readonly resultAt = (sheet: string, { row, column }: CellRef): CellValue => {
    const cell = this.sheetOf(sheet)?.getCellRaw(row, column);
    return cell === undefined || cell === null ? undefined : valueOfGrid(cell);
  };

  readonly select = (name: string, a1: string): boolean => {
    const range = parseRange(a1);
    const sheet = this.sheetOf(name);
    if (range === undefined || sheet === undefined) return true;
    if (isHidden(sheet)) return false;
    const place = { unitId: UNIT, subUnitId: sheet.getSheetId() };
    this.own(() => {
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
      this.commands.syncExecuteCommand(SelectRangeCommand.id, {
        unitId: UNIT,
        subUnit: place.subUnitId,
        range: gridRange(range),
      });
    });
    void this.commands.executeCommand(ScrollToCellCommand.id, { range: gridRange(range) });
    return true;
  };

  readonly activeCell = (): CellPlace | undefined => {
    const sheet = this.workbook()?.getActiveSheet();
    const primary = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (!sheet || !primary) return undefined;
    const { actualRow: row, actualColumn: column } = primary;
    return { sheet: sheet.getName(), cell: formatCell({ row, column }) };
  };

  readonly speak = (language: Language): void => {
    this.injector
      .get(LocaleService)
      .setLocale(language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US);
  };

  private readonly own = (change: () => void): void => {
    this.isOwn = true;
    try {
      change();
    } finally {
      this.isOwn = false;
    }
  };

  /** Whether a command is not the user's: ours, or results of the engine. */
  private isForeign(options: IExecutionOptions | undefined): boolean {
    return this.isOwn || options?.onlyLocal === true || options?.['fromFormula'] === true;
  }

  private workbook(): Workbook | undefined {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT) ?? undefined;
  }

  private sheetOf(name: string): Worksheet | undefined {
    return this.workbook()?.getSheetBySheetId(this.ids.idOf(name)) ?? undefined;
  }

  /** Shows a sheet that stays, where this one goes. */
  private leave(name: string): void {
    const active = this.workbook()?.getActiveSheet();
    const going = this.ids.idOf(name);
    if (active?.getSheetId() !== going) return;
    const other = this.workbook()
      ?.getSheets()
      .find((sheet) => sheet.getSheetId() !== going && !isHidden(sheet));
    if (other === undefined) return;
    const place = { unitId: UNIT, subUnitId: other.getSheetId() };
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
  }

  private hear(command: ICommandInfo): void {
    if (!isTyping(command)) return;
    const { subUnitId, cellValue = {} } = command.params;
    const sheet = this.workbook()?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const place = { unitId: UNIT, subUnitId };
    const edits = cellsOf(cellValue).map(({ row, column }): CellEdit => {
      const cell = sheet.getCellRaw(row, column);
      const content = cellContent(this.injector, place, { row, column }, cell);
      return { sheet: sheet.getName(), row, column, content };
    });
    if (edits.length > 0) this.events.typed(edits);
  }

  private write(
    sheet: SheetSnapshot,
    cells: readonly CellRef[],
    { snapshot, look }: { readonly snapshot: Snapshot; readonly look?: ShownBook['look'] },
  ): void {
    if (cells.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of cells) {
      const formula = readFormula(sheet, row, column)?.text;
      const result = readValue(sheet, row, column);
      const content = gridCell(formula === undefined ? result : { formula, result });
      const style = look && lookAt(snapshot, look, sheet, row, column);
      (cellValue[row] ??= {})[column] = {
        v: null,
        f: null,
        si: null,
        p: null,
        ...content,
        ...(style && { s: style }),
      };
    }
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: UNIT,
      subUnitId: this.ids.idOf(sheet.name),
      cellValue,
    });
  }

  private followSheets(before: Snapshot, { snapshot, look }: ShownBook): void {
    const now = new Set(snapshot.sheets.map(({ name }) => name));
    const old = new Set(before.sheets.map(({ name }) => name));
    snapshot.sheets.forEach((sheet, index) => {
      if (old.has(sheet.name)) return;
      const id = this.ids.idOf(sheet.name);
      const data = gridSheet(
        id,
        sheet,
        look.sheets.find(({ name }) => name === sheet.name),
      );
      this.commands.syncExecuteCommand(InsertSheetMutation.id, {
        unitId: UNIT,
        index,
        sheet: mergeWorksheetSnapshotWithDefault(data),
        styles: gridStyles({ snapshot, look }),
      });
    });
    for (const { name } of before.sheets) {
      if (now.has(name)) continue;
      this.leave(name);
      this.commands.syncExecuteCommand(RemoveSheetMutation.id, {
        unitId: UNIT,
        subUnitId: this.ids.idOf(name),
        subUnitName: name,
      });
    }
  }
}

function isHidden(sheet: Worksheet): boolean {
  return sheet.isSheetHidden() === BooleanNumber.TRUE;
}
