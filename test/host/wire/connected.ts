import type { CellValue, Snapshot } from '../../../src/core/model/snapshot';
import {
  createExcelWorkbook,
  type ExcelHost,
  type ExcelWorkbook,
} from '../../../src/workbook/excel/excel';
import type { CustomFunction } from '../../../src/workbook/recalc/book';
import type { HostOptions } from './book';
import { WireHost } from './host';
import { loadLibrary } from './library';

export interface Connected {
  readonly host: WireHost;
  readonly workbook: ExcelWorkbook;
}

/** Functions that Excel and the add-in have and the project's own engine does not. */
const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map<string, CustomFunction>([
  ['TDKT.HOANTHANH', ([done, plan]) => (Number(one(done)) / Number(one(plan))) * 100],
  ['IFS', ([condition, value]) => (one(condition) === true ? one(value) : { error: '#N/A' })],
  ['TEXTJOIN', ([separator, , ...texts]) => texts.map(text).join(text(separator))],
  ['REPT', ([repeated, times]) => text(repeated).repeat(Number(one(times)))],
  ['NA', () => ({ error: '#N/A' })],
]);

function one(argument: CellValue | CellValue[][]): CellValue {
  return Array.isArray(argument) ? argument[0]?.[0] : argument;
}

function text(argument: CellValue | CellValue[][]): string {
  const value = one(argument);
  return typeof value === 'object' ? value.error : String(value);
}

/**
 * The adapter on Microsoft's client library on a host of ours. The library is loaded once; each
 * workbook has a host of its own, to which the library is switched when it is used.
 */
export function connected({ hasNotes = false } = {}) {
  const hosts: WireHost[] = [];
  const library = loadLibrary();
  if (hasNotes) library.teachNotes();
  return {
    workbookOf: (
      snapshot: Snapshot,
      options: HostOptions = {},
      platform: Partial<ExcelHost> = {},
    ): Connected => {
      const host = new WireHost(snapshot, { functions: FUNCTIONS, hasNotes, ...options });
      hosts.push(host);
      const workbook = createExcelWorkbook({
        run: (runOptions, batch) => {
          library.connect(host);
          host.lastOptions = runOptions;
          return library.Excel.run(runOptions, batch);
        },
        supports: (version) => hasNotes && version === '1.18',
        isOnline: false,
        ...platform,
      });
      return { host, workbook };
    },
    /** What a real Excel of the pinned age would not have understood. */
    complaints: (): readonly string[] => hosts.flatMap((host) => host.complaints),
  };
}
