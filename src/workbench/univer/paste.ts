import {
  CanceledError,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  RANGE_TYPE,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import {
  CutCommand,
  IClipboardInterfaceService,
  PasteCommand,
  SheetPasteShortKeyCommandName,
} from '@univerjs/ui';
import { MAX_COLUMNS, MAX_ROWS, type CellRef } from '../../core/base/address';
import { isFormulaCell } from '../../core/plan/content';
import { gridCell, valueOfGrid } from './bridge/cells';
import { readPastedText } from './bridge/pastedText';
import { typedValue } from './bridge/typed';
import { typedFormula } from './bridge/typedFormula';
import { cellContent } from './cellContent';

/** What is worth a sentence about pasting: how it was read, or why it was not done. */
export type PasteNote = 'english-numbers' | 'paste-outside' | 'no-cut';

/** Who hears of what is worth a sentence. */
export interface PasteHearer {
  readonly pasting: (note: PasteNote) => void;
  /** A formula in a text can't be read. */
  readonly unread: (formula: string) => void;
}

/** A text from the clipboard, and the same as a page where there is one. */
interface Clip {
  readonly html: string;
  readonly text: string;
  readonly onlyValues: boolean;
}

/** What is pasted, cell by cell from its top left corner; `to` is where the cell will stand. */
interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Undefined: nothing can be written there, and what stands there stays. */
  readonly cellAt: (row: number, column: number, to: CellRef) => ICellData | undefined;
}

/** Whatever stood in a cell goes. */
const CLEARED: ICellData = { v: null, f: null, si: null, p: null };
const ONLY_VALUES = 'special-paste-value';
const COPY_ID = /data-copy-id="([^\s"]+)"/;

/**
 * Pastes values and formulas instead of the grid's own pasting, which brings along looks and
 * merges that can't be saved, and reads numbers with English marks. Throws to stop that one.
 */
export class Paster {
  constructor(
    private readonly injector: Injector,
    private readonly unit: string,
    private readonly own: (change: () => void) => void,
    private readonly hearer: PasteHearer,
  ) {}

  /** Takes a command over when it pastes into the grid. */
  readonly takeOver = ({ id, params }: ICommandInfo): void => {
    if (id === SheetPasteShortKeyCommandName) {
      const { htmlContent: html = '', textContent: text = '' } = clipOf(params);
      this.later(() => Promise.resolve({ html, text, onlyValues: false }));
      throw new CanceledError();
    }
    const context = this.injector.get(IContextService);
    const isInGrid =
      context.getContextValue(FOCUSING_SHEET) && !context.getContextValue(EDITOR_ACTIVATED);
    if (id === CutCommand.id && isInGrid) {
      this.hearer.pasting('no-cut');
      throw new CanceledError();
    }
    if (id !== PasteCommand.id || !isInGrid) return;
    const onlyValues = clipOf(params).value === ONLY_VALUES;
    this.later(async () => ({ ...(await this.readClipboard()), onlyValues }));
    throw new CanceledError();
  };

  /** After the command that is being stopped. */
  private later(clip: () => Promise<Clip>): void {
    setTimeout(() => void clip().then(this.paste), 0);
  }

  private async readClipboard(): Promise<Pick<Clip, 'html' | 'text'>> {
    const [item] = await this.injector.get(IClipboardInterfaceService).read();
    const part = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { html: await part('text/html'), text: await part('text/plain') };
  }

  private readonly paste = (clip: Clip): void => {
    const sheet = this.workbook()?.getActiveSheet();
    const selection = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    if (!sheet || !selection?.primary) return;
    const block = this.copied(clip) ?? this.typed(clip);
    const { actualRow: top, actualColumn: left, isMerged } = selection.primary;
    const { startRow, endRow, startColumn, endColumn, rangeType } = selection.range;
    const isOnce = isMerged || (rangeType ?? RANGE_TYPE.NORMAL) !== RANGE_TYPE.NORMAL;
    const rows = isOnce ? block.rows : repeated(endRow - startRow + 1, block.rows);
    const columns = isOnce ? block.columns : repeated(endColumn - startColumn + 1, block.columns);
    if (top + rows > MAX_ROWS || left + columns > MAX_COLUMNS) {
      this.hearer.pasting('paste-outside');
      return;
    }
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < rows; row++) {
      const line: Record<number, ICellData> = (value[top + row] = {});
      for (let column = 0; column < columns; column++) {
        const to = { row: top + row, column: left + column };
        const cell = block.cellAt(row % block.rows, column % block.columns, to);
        if (cell === undefined) continue;
        const isEmpty = cell.v === undefined && cell.f === undefined;
        const stood = sheet.getCellRaw(to.row, to.column);
        if (!isEmpty || stood) line[to.column] = { ...CLEARED, ...cell };
      }
    }
    const subUnitId = sheet.getSheetId();
    this.makeRoom(subUnitId, top + rows, left + columns);
    const params = { unitId: this.unit, subUnitId, value };
    this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, params);
  };

  /** Cells that were copied in this workbook, as they are now. */
  private copied({ html, onlyValues }: Clip): Block | undefined {
    const [, id] = COPY_ID.exec(html) ?? [];
    const clipboard = this.injector.get(ISheetClipboardService);
    const source = id === undefined ? undefined : clipboard.copyContentCache().get(id);
    const sheet = source && this.workbook()?.getSheetBySheetId(source.subUnitId);
    if (!source || !sheet || source.unitId !== this.unit) return undefined;
    const { rows, cols } = source.range;
    const lexer = this.injector.get(LexerTreeBuilder);
    const cells = rows.map((row) =>
      cols.map((column) => {
        const raw = sheet.getCellRaw(row, column);
        const content = cellContent(this.injector, source, { row, column }, raw);
        return { row, column, content, value: raw ? valueOfGrid(raw) : undefined };
      }),
    );
    return {
      rows: rows.length,
      columns: cols.length,
      cellAt: (i, j, to) => {
        const from = cells[i]?.[j];
        if (from === undefined) return {};
        if (onlyValues || !isFormulaCell(from.content)) return gridCell(from.value);
        const formula = `=${from.content.formula}`;
        return {
          f: lexer.moveFormulaRefOffset(formula, to.column - from.column, to.row - from.row),
        };
      },
    };
  }

  /** Cells of a text, each read as if it were typed. */
  private typed({ text }: Clip): Block {
    const { rows, isEnglish } = readPastedText(text);
    if (isEnglish)
      setTimeout(() => {
        this.hearer.pasting('english-numbers');
      }, 0);
    const formulas = rows.map((row) => row.map(readFormula));
    const unread = rows.flat()[formulas.flat().indexOf('unread')];
    if (unread !== undefined)
      setTimeout(() => {
        this.hearer.unread(unread);
      }, 0);
    const sheet = this.workbook()?.getActiveSheet();
    return {
      rows: rows.length,
      columns: Math.max(...rows.map((row) => row.length)),
      cellAt: (i, j, to) => {
        const cell = rows[i]?.[j] ?? '';
        if (cell === '') return {};
        const formula = formulas[i]?.[j];
        if (formula === 'unread') return undefined;
        if (formula !== undefined) return formula;
        const style = sheet?.getCellRaw(to.row, to.column);
        const format = this.workbook()?.getStyles().getStyleByCell(style)?.n?.pattern ?? 'General';
        return gridCell(format === '@' ? cell : typedValue(cell, format));
      },
    };
  }

  private makeRoom(subUnitId: string, rows: number, columns: number): void {
    const sheet = this.workbook()?.getSheetBySheetId(subUnitId);
    const commands = this.injector.get(ICommandService);
    const place = { unitId: this.unit, subUnitId };
    this.own(() => {
      if (sheet && sheet.getRowCount() < rows) {
        const params = { ...place, rowCount: rows };
        commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, params);
      }
      if (sheet && sheet.getColumnCount() < columns) {
        const params = { ...place, columnCount: columns };
        commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, params);
      }
    });
  }

  private workbook(): Workbook | undefined {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unit) ?? undefined;
  }
}

interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
  readonly value?: string;
}

function clipOf(params: object | undefined): PasteParams {
  return params ?? {};
}

/** A cell of a text where it begins like a formula. */
function readFormula(cell: string): ICellData | 'unread' | undefined {
  if (!/^=./.test(cell)) return undefined;
  const formula = typedFormula(cell.slice(1));
  return formula === undefined ? 'unread' : { f: `=${formula}` };
}

/** How far a block goes: as often as it fits exactly into the selection, else once. */
function repeated(selected: number, length: number): number {
  return selected % length === 0 ? selected : length;
}
