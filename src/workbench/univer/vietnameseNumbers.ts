import { CellValueType, InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';

/** After formats of their own: those made a text of the number. */
const PRIORITY = -1;

/**
 * Shows numbers as Excel does on a Vietnamese computer: "17.889" and "36,88". With the grid's
 * own English marks a clerk would read 17,889 as seventeen and a bit. What the cells hold stays.
 */
export function showVietnameseNumbers(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      // Only numbers without a format are still numbers here; whole ones have no mark.
      const isPlain = typeof cell?.v === 'number' && cell.t === CellValueType.NUMBER;
      if (!isPlain || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: String(cell.v).replace('.', ',') });
    },
  });
}
