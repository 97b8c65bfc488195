import type { CellValue } from '../../src/core/model/snapshot';
import type { CustomFunction } from '../../src/workbook/recalc/book';
import { plainBook } from '../contract/plain';
import { bookOf } from '../contract/planning';
import { desktopExternal } from '../host/page/desktop';
import { WireHost } from '../host/wire/host';

function one(argument: CellValue | CellValue[][]): number {
  return Number(Array.isArray(argument) ? argument[0]?.[0] : argument);
}

/** The one function that the walk through the pane puts into a cell. */
const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map<string, CustomFunction>([
  [
    'TDKT.HOANTHANH',
    ([actual, target, , , decimals]) => {
      const scale = 10 ** one(decimals);
      return Math.round((one(actual) / one(target)) * 100 * scale) / scale;
    },
  ],
]);

/** Loaded before the pane's page: an Excel with an empty workbook. */
const host = new WireHost(bookOf({ 'Trang tính1': [] }), { functions: FUNCTIONS });
Object.defineProperty(window, 'external', { value: desktopExternal(host), configurable: true });
Object.assign(window, {
  tdktHost: host,
  tdktBook: () => plainBook(host.book.snapshot()),
});
