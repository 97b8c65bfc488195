import { nativePercent } from '../../core/annexes/nativePercent';
import { parseCell } from '../../core/base/address';
import { equals, exactFromNumber, round } from '../../core/base/exact';
import type { Result } from '../../core/base/result';
import { attainment } from '../../core/indicators/attainment';
import { parseMethod, type Method } from '../../core/indicators/method';
import { findSheet, isStale, readStyle, readValue } from '../../core/model/cells';
import type { Snapshot } from '../../core/model/snapshot';
import { readCell } from '../../core/figures/readCell';
import type { Applied, WorkbookPort } from '../../workbook/port';
import { finish, replacing, type FinishProblem } from './functionsToValues';
import type { OwnFormula } from './ownFormulas';

/** A formula of the add-in and one of Excel's own that gives the same figure. */
export interface NativeTwin extends OwnFormula {
  readonly native: string;
}

const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d*';
/** `TDKT.HOANTHANH(E5,D5,"thap",2,1)`, alone or guarded as annexes are filled with it. */
const CALL = `TDKT\\.HOANTHANH\\((${CELL}),(${CELL}),(?:"([a-z-]*)")?,(\\d*),(\\d)\\)`;
const ALONE = new RegExp(`^${CALL}$`, 'i');
const GUARDED = new RegExp(`^IF\\(OR\\((${CELL})="",(${CELL})=""\\),"",${CALL}\\)$`, 'i');

/**
 * The formulas that have an exact twin: percentages of plan of two cells that hold plain
 * numbers, rounded to given decimals, whose figure now is the one that the twin gives.
 */
export function nativeTwins(
  snapshot: Snapshot,
  formulas: readonly OwnFormula[],
): readonly NativeTwin[] {
  return formulas.flatMap((one) => {
    const native = one.why === undefined && !one.spills ? twinOf(snapshot, one) : undefined;
    return native === undefined ? [] : [{ ...one, native }];
  });
}

/** Replaces formulas by their twins, in one plan. */
export function toNativeFormulas(
  workbook: WorkbookPort,
  twins: readonly NativeTwin[],
): Promise<Result<Applied, FinishProblem>> {
  const operations = twins.map((twin) =>
    replacing(twin, { formula: twin.native, result: twin.value }),
  );
  return finish(workbook, 'reasons/native-formulas', operations);
}

function twinOf(snapshot: Snapshot, { sheet, formula, value }: OwnFormula): string | undefined {
  const parts = GUARDED.exec(formula)?.slice(3) ?? ALONE.exec(formula)?.slice(1);
  if (parts === undefined) return undefined;
  const [actual = '', target = '', word = '', times = '', decimals = ''] = parts;
  const method = word === '' ? undefined : parseMethod(word);
  const numbers = [plainNumber(snapshot, sheet, actual), plainNumber(snapshot, sheet, target)];
  const [done, planned] = numbers;
  if (done === undefined || planned === undefined || (word !== '' && method === undefined)) {
    return undefined;
  }
  const places = Number(decimals);
  const periods = times === '' ? undefined : Number(times);
  const computed = attainment({
    actual: readCell(done),
    target: readCell(planned),
    method,
    periods: periods === undefined ? undefined : exactFromNumber(periods),
  });
  if (computed.kind !== 'percent' || typeof value !== 'number') return undefined;
  if (!equals(round(computed.percent, places), exactFromNumber(value))) return undefined;
  const used: Method = method ?? 'cao';
  return nativePercent(used, { actual, target }, periods, places);
}

/** The number of a cell of that sheet that Excel itself would compute with; never 0. */
function plainNumber(snapshot: Snapshot, sheet: string, address: string): number | undefined {
  const found = findSheet(snapshot, sheet);
  const place = parseCell(address.replaceAll('$', ''));
  if (found === undefined || place === undefined) return undefined;
  const { row, column } = place;
  const value = readValue(found, row, column);
  const isPercent = readStyle(snapshot, found, row, column).numberFormat.includes('%');
  const isUsable = typeof value === 'number' && value !== 0 && !isPercent;
  return isUsable && !isStale(found, row, column) ? value : undefined;
}
