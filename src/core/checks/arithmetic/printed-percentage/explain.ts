import { HUNDRED, compare, exactFromInteger, multiply, type Exact } from '../../../base/exact';
import { percentOf } from '../../../base/percent';
import type { NumberFigure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { Basis } from '../../../indicators/attainment';
import { fitOf } from '../../../indicators/printedFit';
import { slipOf, weakness, type Slip } from '../slip';

/** Which cell's small slip would explain a wrong percentage, and what it would have been. */
export interface ExplanationData {
  readonly explains: 'actual' | 'target' | 'printed' | 'direction' | '';
  readonly slip: Slip['kind'] | '';
  readonly meant: string;
}

const NOTHING: ExplanationData = { explains: '', slip: '', meant: '' };

/**
 * The likeliest slip behind a wrong percentage: `610 of 300 printed 201 → printed, one digit,
 * 203`. Where two cells explain it equally well, none is named. Computing the wrong way round
 * (plan over actual) explains it before any slip does.
 */
export function explainPrinted(
  percent: Exact,
  basis: Basis,
  printed: NumberFigure,
): ExplanationData {
  if (basis.kind !== 'quotient' || basis.method === 'thap-tuyen-tinh') return NOTHING;
  const lessIsBetter = basis.method === 'thap';
  const isPrinted = (value: Exact | undefined): boolean =>
    value !== undefined && fitOf(value, printed).kind === 'exact';
  const { actual, reference } = basis;
  const asPercent = (now: Exact, whole: Exact): Exact | undefined =>
    lessIsBetter ? percentOf(whole, now) : percentOf(now, whole);
  // Close to 100 the other way round is close too, and proves nothing.
  const isFar =
    compare(percent, exactFromInteger(95)) < 0 || compare(percent, exactFromInteger(105)) > 0;
  if (isFar && isPrinted(asPercent(reference, actual)))
    return { ...NOTHING, explains: 'direction' };
  const found = [
    explanation(
      'printed',
      slipOf(printed.value, (value) => fitOf(percent, { ...printed, value }).kind === 'exact'),
    ),
    explanation(
      'actual',
      slipOf(actual, (value) => isPrinted(asPercent(value, reference))),
    ),
    explanation(
      'target',
      slipOf(reference, (value) => isPrinted(asPercent(actual, value))),
    ),
  ].flatMap((one) => one ?? []);
  const [first, second] = [...found].sort((a, b) => weakness(a.slip.kind) - weakness(b.slip.kind));
  if (first === undefined || second?.slip.kind === first.slip.kind) return NOTHING;
  const { explains, slip } = first;
  return { explains, slip: slip.kind, meant: formatTrimmed(slip.value, 6) };
}

interface Explained {
  readonly explains: 'actual' | 'target' | 'printed';
  readonly slip: Slip;
}

function explanation(
  explains: Explained['explains'],
  slip: Slip | undefined,
): Explained | undefined {
  return slip === undefined ? undefined : { explains, slip };
}

/** Whether a percentage is of a size that figures of one kind give. */
export function isPlausible(percent: Exact): boolean {
  const five = exactFromInteger(5);
  return (
    compare(percent, multiply(HUNDRED, five)) <= 0 && compare(multiply(percent, five), HUNDRED) >= 0
  );
}
