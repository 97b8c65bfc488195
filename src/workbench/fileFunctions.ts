import { ERROR_CODES } from '../core/model/cells';
import type { CellValue } from '../core/model/snapshot';
import type { PaneHost } from '../taskpane/paneHost';
import type { CustomFunction } from '../workbook/recalc/book';

/** The functions of the page as the file adapter calls them, by `TDKT.X`. */
export function fileFunctions(
  ids: readonly string[],
  call: PaneHost['callFunction'],
): ReadonlyMap<string, CustomFunction> {
  return new Map(ids.map((id) => [`TDKT.${id}`, (args) => valueOf(call(id, args.map(asRows)))]));
}

function asRows(argument: CellValue | CellValue[][]): CellValue[][] | null {
  if (argument === undefined) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}

/** What the cell of the formula shows: the first value where there are several. */
function valueOf(outcome: ReturnType<PaneHost['callFunction']>): CellValue {
  if (outcome === undefined) return { error: '#NAME?' };
  if (outcome.kind === 'values') return outcome.values[0]?.[0] ?? '';
  return { error: ERROR_CODES.find((code) => code === outcome.error) ?? '#VALUE!' };
}
