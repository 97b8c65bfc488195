import type { CellValue } from '../../src/core/model/snapshot';
import type { CustomFunction } from '../../src/workbook/recalc/book';
import { plainBook } from '../contract/plain';
import { bookOf } from '../contract/planning';
import { desktopExternal } from '../host/page/desktop';
import { WireHost } from '../host/wire/host';
import { fflateCodec } from '../../src/workbook/file/codec/fflate';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import { readWorkbook } from '../../src/workbook/file/read/readWorkbook';
import type { Snapshot } from '../../src/core/model/snapshot';

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

/** The workbook that a test asked for, as the base64 of its file, or an empty one. */
function firstBook(): Snapshot {
  const file: unknown = Reflect.get(window, 'tdktFile');
  if (typeof file !== 'string') return bookOf({ 'Trang tính1': [] });
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const pkg = openPackage(bytes, fflateCodec);
  const read = pkg.ok ? readWorkbook(pkg.value) : pkg;
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Loaded before the pane's page: an Excel with a workbook open. */
const host = new WireHost(firstBook(), { functions: FUNCTIONS });
Object.defineProperty(window, 'external', { value: desktopExternal(host), configurable: true });
Object.assign(window, {
  tdktHost: host,
  tdktBook: () => plainBook(host.book.snapshot()),
});
