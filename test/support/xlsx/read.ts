import { formatCell, parseCell } from '../../../src/core/base/address';
import { assertPresent } from '../../../src/core/base/assert';
import type { Result } from '../../../src/core/base/result';
import { cellOfKey, readFormula, readValue } from '../../../src/core/model/cells';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/model/snapshot';
import type { Codec } from '../../../src/workbook/file/codec/codec';
import { nodeCodec } from '../../../src/workbook/file/codec/node';
import type { FileFault } from '../../../src/workbook/file/package/fault';
import { openPackage } from '../../../src/workbook/file/package/openPackage';
import { readWorkbook } from '../../../src/workbook/file/read/readWorkbook';
import { bookParts, zip, type Parts } from './book';

/** Opens and reads a file. */
export function readBytes(
  bytes: Uint8Array,
  codec: Codec = nodeCodec,
  scope?: readonly string[],
): Result<Snapshot, FileFault> {
  const pkg = openPackage(bytes, codec);
  return pkg.ok ? readWorkbook(pkg.value, scope) : pkg;
}

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`unexpected fault: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The fault of a result that must have one. */
export function faultOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('expected a fault');
  return result.error;
}

/** The snapshot of a workbook with this one sheet. */
export function readSheetXml(sheet: string, more: Parts = {}): Snapshot {
  return valueOf(readBytes(zip(bookParts(sheet, more))));
}

export function firstSheet(snapshot: Snapshot): SheetSnapshot {
  return assertPresent(snapshot.sheets[0], 'a sheet');
}

/** The value of a cell by its address. */
export function at(sheet: SheetSnapshot, cell: string): CellValue {
  const { row, column } = assertPresent(parseCell(cell), cell);
  return readValue(sheet, row, column);
}

/** The formula of a cell by its address. */
export function formulaAt(sheet: SheetSnapshot, cell: string): string | undefined {
  const { row, column } = assertPresent(parseCell(cell), cell);
  return readFormula(sheet, row, column)?.text;
}

/** The addresses of the stale cells. */
export function staleCells(sheet: SheetSnapshot): readonly string[] {
  return [...sheet.grid.stale].map((key) => formatCell(cellOfKey(key)));
}
