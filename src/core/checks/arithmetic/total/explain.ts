import { formatCell } from '../../../base/address';
import { add, equals, isZero, negate, subtract, type Exact } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { DataTable } from '../../../tables/dataTable';
import { slipOf, weakness, type SlipKind } from '../slip';
import { termCell, termValue, type Term } from '../sums';

/** What small slip would explain that a total is not the sum of its parts. */
export type Explanation =
  /** One part was left out of the total. */
  | { readonly kind: 'left-out'; readonly part: Term }
  /** One part was counted twice. */
  | { readonly kind: 'counted-twice'; readonly part: Term }
  /** The total itself is miswritten. */
  | { readonly kind: 'total'; readonly slip: SlipKind }
  /** One part is miswritten: with `meant` everything is right. */
  | {
      readonly kind: 'part';
      readonly slip: SlipKind;
      readonly part: Term;
      readonly meant: Exact;
    };

/** More parts than this are not searched one by one. */
const MOST_PARTS = 200;

/** The one explanation that is better than all others; undefined where none stands out. */
export function explainTotal(
  total: Exact,
  sum: Exact,
  parts: readonly Term[],
): Explanation | undefined {
  if (parts.length > MOST_PARTS) return undefined;
  const gap = subtract(total, sum);
  const whole = parts.flatMap((part): readonly Explanation[] => {
    const value = termValue(part);
    if (isZero(value)) return [];
    if (equals(value, negate(gap))) return [{ kind: 'left-out', part }];
    return equals(value, gap) ? [{ kind: 'counted-twice', part }] : [];
  });
  const [only, another] = whole;
  if (only !== undefined) return another === undefined ? only : undefined;
  const slips = [...slipOfTotal(total, sum), ...parts.flatMap((part) => slipOfPart(part, gap))];
  // One digit explains too much to choose by.
  const strong = slips.filter(({ slip }) => slip !== 'one-digit');
  const [first, second] = [...strong].sort((a, b) => weakness(a.slip) - weakness(b.slip));
  if (first === undefined) return undefined;
  const isRivalled = second?.slip === first.slip;
  return isRivalled ? undefined : first;
}

type SlipExplanation = Extract<Explanation, { kind: 'total' | 'part' }>;

function slipOfTotal(total: Exact, sum: Exact): readonly SlipExplanation[] {
  const slip = slipOf(total, (value) => equals(value, sum));
  return slip === undefined ? [] : [{ kind: 'total', slip: slip.kind }];
}

function slipOfPart(part: Term, gap: Exact): readonly SlipExplanation[] {
  const written = termValue(part);
  if (isZero(written)) return [];
  const meant = add(written, gap);
  const slip = slipOf(written, (value) => equals(value, meant));
  return slip === undefined ? [] : [{ kind: 'part', slip: slip.kind, part, meant }];
}

/** What an explanation adds to a finding's data. */
export interface ExplanationData {
  readonly explains: Explanation['kind'] | '';
  readonly slip: SlipKind | '';
  /** The part's cell and figure, and what it would have to be. */
  readonly part: string;
  readonly written: string;
  readonly meant: string;
}

const NOTHING: ExplanationData = { explains: '', slip: '', part: '', written: '', meant: '' };

/** An explanation as a finding's data. */
export function explanationData(
  { rows }: DataTable,
  explanation: Explanation | undefined,
): ExplanationData {
  if (explanation === undefined) return NOTHING;
  const { kind } = explanation;
  if (kind === 'total') return { ...NOTHING, explains: kind, slip: explanation.slip };
  const { part } = explanation;
  const place = {
    explains: kind,
    part: formatCell(termCell(part, rows)),
    written: formatTrimmed(termValue(part), 6),
  };
  return kind === 'part'
    ? { ...place, slip: explanation.slip, meant: formatTrimmed(explanation.meant, 6) }
    : { ...place, slip: '', meant: '' };
}
