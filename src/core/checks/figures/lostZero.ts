import { compare, equals, exactFromInteger, isWhole, multiply, type Exact } from '../../base/exact';
import type { NumberFigure } from '../../figures/figure';
import { isRate } from '../../figures/units';
import type { Attainment } from '../../indicators/attainment';
import { fitOf, type Fit } from '../../indicators/printedFit';
import { attainmentOfRow } from '../../sources/attainmentOfRow';
import type { CellValue } from '../../model/snapshot';
import type { Reading, ReadingEvidence, SourceCell, TargetRow } from '../../sources/targetTable';
import { isCounted } from './countedUnit';

/** A figure of thousands that lost its last zeros on the way: 17.680 that became 17,68. */
export interface LostZero {
  readonly cell: SourceCell;
  /** The figure as it stands, and with its zeros. */
  readonly stands: Exact;
  readonly restored: Exact;
  readonly because: ReadingEvidence;
}

const HUNDREDFOLD = exactFromInteger(100);
const THOUSANDFOLD = exactFromInteger(1000);
/** Percentages of the target that figures of one size have, and that any two may have. */
const CLOSE = [exactFromInteger(20), exactFromInteger(500)] as const;
const POSSIBLE = [exactFromInteger(2), exactFromInteger(5000)] as const;

const NONE: readonly LostZero[] = [];

/** The figures of a line that the rest of the line shows to have lost zeros. */
export function lostZeros(row: TargetRow): readonly LostZero[] {
  if (row.readings.length === 0) return lostInNumbers(row);
  const texts = row.readings.flatMap((reading) => lostInText(reading) ?? []);
  return texts.length > 0 ? texts : lostInNumbers(row);
}

/** A text that the line settled as thousands: "17.68" read as 17.680. */
function lostInText({ cell, chosen, because }: Reading): LostZero | undefined {
  if (cell.figure.kind !== 'number' && cell.figure.kind !== 'bound') return undefined;
  if (chosen.kind !== 'number' && chosen.kind !== 'bound') return undefined;
  const doubt = cell.figure.doubts.find(({ code }) => code === 'decimal-point');
  if (doubt?.alternative === undefined || !equals(chosen.value, doubt.alternative)) {
    return undefined;
  }
  return { cell, stands: cell.figure.value, restored: chosen.value, because };
}

/** The one number of the line that fits the rest a thousand times larger, and only so. */
function lostInNumbers(row: TargetRow): readonly LostZero[] {
  if (!isShort(row.target?.value) && !isShort(row.actual?.value)) return NONE;
  if (isRate(row.unit)) return NONE;
  const candidates = [row.target, row.actual].flatMap((cell) => {
    if (cell?.figure.kind !== 'number' || !mayHaveLost(cell)) return [];
    const { value } = cell.figure;
    const restored = multiply(value, THOUSANDFOLD);
    const because = evidence(row, cell, { ...cell.figure, value: restored, decimals: 0 });
    return because === undefined ? [] : [{ cell, stands: value, restored, because }];
  });
  return candidates.length === 1 ? candidates : [];
}

/** Whether a number is one of those that a lost zero leaves, its decimals aside. */
function isShort(value: CellValue): value is number {
  return typeof value === 'number' && value >= 1 && value < 1000 && !Number.isInteger(value);
}

/** A typed number between 1 and 1000 with one or two decimals: all that a lost zero leaves. */
function mayHaveLost({ value, figure, hasFormula, isStale }: SourceCell): boolean {
  if (!isShort(value) || hasFormula || isStale) return false;
  return (
    figure.kind === 'number' && figure.unit === '' && isWhole(multiply(figure.value, HUNDREDFOLD))
  );
}

function evidence(
  row: TargetRow,
  cell: SourceCell,
  restored: NumberFigure,
): ReadingEvidence | undefined {
  const now = attainmentOfRow(row);
  const then = attainmentOfRow(
    cell === row.target ? { ...row, targetFigure: restored } : { ...row, actualFigure: restored },
  );
  const printed = row.printed?.figure;
  if (printed?.kind === 'number') {
    const fit = fits(then, printed);
    if (fits(now, printed) !== 'wrong' || fit === 'wrong' || fit === undefined) return undefined;
    return fit === 'exact' ? 'printed' : 'nearest';
  }
  const counted = isCounted(row.unit) && isWithin(then, CLOSE) && !isWithin(now, POSSIBLE);
  return counted ? 'counted' : undefined;
}

function fits(result: Attainment, printed: NumberFigure): Fit['kind'] | undefined {
  return result.kind === 'percent' ? fitOf(result.percent, printed).kind : undefined;
}

function isWithin(result: Attainment, [low, high]: readonly [Exact, Exact]): boolean {
  return (
    result.kind === 'percent' &&
    compare(result.percent, low) >= 0 &&
    compare(result.percent, high) <= 0
  );
}
