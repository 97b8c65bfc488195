import { createExcelWorkbook, currentExcel, type ExcelHost } from '../workbook/excel/excel';
import type { ExcelWorkbook } from '../workbook/excel/excel';
import { downloadsOn } from './downloadFile';
import { callLoadedFunction } from './loadedFunctions';
import { pageHost } from './pageHost';
import type { CellPlace, PaneHost } from './paneHost';

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
    callFunction: callLoadedFunction,
    saveFile: (name, bytes) =>
      downloadsOn(String(Office.context.platform))
        ? pageHost.saveFile(name, bytes)
        : Promise.resolve(false),
    select: (sheet, a1) =>
      excel.run({ delayForCellEdit: true }, async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        found.load('name,visibility');
        await context.sync();
        if (found.isNullObject || found.visibility !== Excel.SheetVisibility.visible) return;
        found.activate();
        found.getRange(a1).select();
        await context.sync();
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
