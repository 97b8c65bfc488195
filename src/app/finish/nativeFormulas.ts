import { parseCell, parseRange } from '../../core/base/address';
import type { Result } from '../../core/base/result';
import {
  findSheet,
  isStale,
  readFormula,
  readStyle,
  readValue,
  sameValue,
} from '../../core/model/cells';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { simulate } from '../../core/plan/rehearse';
import type { Applied, WorkbookPort } from '../../workbook/port';
import { settle } from '../../workbook/settle';
import { finish, replacing, type FinishProblem } from './functionsToValues';
import { nativeTwin, type Twin } from './nativeTwin';
import type { OwnFormula } from './ownFormulas';

/** A formula of the add-in and one of Excel's own that gives the same figure. */
export interface NativeTwin extends OwnFormula {
  readonly native: string;
}

/**
 * The formulas that have an exact twin: of cells that hold plain numbers, and whose result now is
 * the very one that the twin gives when it is computed. Figures kept as text, percentages by
 * format and results that spill have none.
 */
export function nativeTwins(
  snapshot: Snapshot,
  formulas: readonly OwnFormula[],
): readonly NativeTwin[] {
  const twins = formulas.flatMap((one): readonly NativeTwin[] => {
    const twin = one.why === undefined && !one.spills ? nativeTwin(one.formula) : undefined;
    const sheet = findSheet(snapshot, one.sheet);
    if (twin === undefined || sheet === undefined) return [];
    return isSound(snapshot, sheet, twin) ? [{ ...one, native: twin.native }] : [];
  });
  return twins.length === 0 ? [] : provenOf(snapshot, twins);
}

/** Those that give what the formula shows, computed all at once. */
function provenOf(snapshot: Snapshot, twins: readonly NativeTwin[]): readonly NativeTwin[] {
  const operations = twins.map((twin) =>
    replacing(twin, { formula: twin.native, result: undefined }),
  );
  const plan = { because: { code: '', data: {} }, operations };
  const { snapshot: after } = settle(simulate(plan, snapshot), plan);
  return twins.filter(({ sheet, row, column, value }) => {
    const found = findSheet(after, sheet);
    return (
      found !== undefined &&
      !isStale(found, row, column) &&
      sameValue(readValue(found, row, column), value)
    );
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

function isSound(snapshot: Snapshot, sheet: SheetSnapshot, twin: Twin): boolean {
  const numberOf = (address: string): number | undefined => {
    const place = parseCell(address.replaceAll('$', ''));
    return place && plainNumber(snapshot, sheet, place.row, place.column);
  };
  const { cells, positive, nonZero = [], range } = twin;
  return (
    cells.every((cell) => numberOf(cell) !== undefined) &&
    positive.every((cell) => (numberOf(cell) ?? 0) > 0) &&
    nonZero.every((cell) => numberOf(cell) !== 0) &&
    (range === undefined || isPlainRange(snapshot, sheet, range))
  );
}

/** Cells of a range that a twin adds up; more are read by nobody. */
const MOST_CELLS = 10_000;

/** Whether the range holds numbers and blanks alone. */
function isPlainRange(snapshot: Snapshot, sheet: SheetSnapshot, text: string): boolean {
  const range = parseRange(text.replaceAll('$', ''));
  if (range === undefined) return false;
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const isBlank =
        readValue(sheet, row, column) === undefined &&
        readFormula(sheet, row, column) === undefined;
      if (!isBlank && plainNumber(snapshot, sheet, row, column) === undefined) return false;
    }
  return true;
}

/** Excel computes and compares in so many digits. */
const DIGITS = 15;

/** The number of a cell that Excel itself would compute with. */
function plainNumber(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): number | undefined {
  const value = readValue(sheet, row, column);
  const isPercent = readStyle(snapshot, sheet, row, column).numberFormat.includes('%');
  const isUsable = typeof value === 'number' && Number(value.toPrecision(DIGITS)) === value;
  return isUsable && !isPercent && !isStale(sheet, row, column) ? value : undefined;
}
