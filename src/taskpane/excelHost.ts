import {
  createExcelWorkbook,
  currentExcel,
  NOTES_SINCE,
  type ExcelHost,
} from '../workbook/excel/excel';
import type { ExcelWorkbook } from '../workbook/excel/excel';
import { downloadsOn } from './downloadFile';
import { callLoadedFunction } from './loadedFunctions';
import { pageHost } from './pageHost';
import type { CellPlace, PaneHost } from './paneHost';
import type { Problem } from './store/problem';

/** The pane's host where Excel holds the workbook. */
export interface ExcelPaneHost extends PaneHost {
  readonly workbook: ExcelWorkbook;
}

/** Call it once `Office.onReady` said that this is Excel. */
export function createExcelHost(excel: ExcelHost = currentExcel()): ExcelPaneHost {
  const workbook = createExcelWorkbook(excel);
  return {
    ...pageHost,
    workbook,
    writesLastAuthor: true,
    missesNotes: !excel.supports(NOTES_SINCE),
    callFunction: callLoadedFunction,
    saveFile: (name, bytes) =>
      downloadsOn(String(Office.context.platform))
        ? pageHost.saveFile(name, bytes)
        : Promise.resolve(false),
    select: (sheet, a1) =>
      excel.run({ delayForCellEdit: true }, async (context): Promise<Problem | undefined> => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        found.load('name,visibility');
        await context.sync();
        if (found.isNullObject) return undefined;
        if (found.visibility !== Excel.SheetVisibility.visible) {
          const isDeep = found.visibility === Excel.SheetVisibility.veryHidden;
          const code = isDeep ? 'taskpane/sheet-deep-hidden' : 'taskpane/sheet-hidden';
          return { code, data: { sheet } };
        }
        found.activate();
        found.getRange(a1).select();
        await context.sync();
        return undefined;
      }),
    activeCell: () =>
      excel.run({ delayForCellEdit: true }, async (context): Promise<CellPlace> => {
        const cell = context.workbook.getActiveCell();
        cell.load('address');
        await context.sync();
        return placeOf(cell.address);
      }),
  };
}

/** The parts of an address: `'Biểu 1'!$B$5 → Biểu 1, B5`. */
export function placeOf(address: string): CellPlace {
  const mark = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(mark, 0));
  const name = /^'(.*)'$/.exec(sheet)?.[1]?.replaceAll("''", "'") ?? sheet;
  return { sheet: name, cell: address.slice(mark + 1).replaceAll('$', '') };
}
