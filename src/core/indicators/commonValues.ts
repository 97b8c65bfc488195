import { equals, isZero, type Exact } from '../base/exact';
import { percentOf } from '../base/percent';
import type { Figure, FractionFigure, UnreadableFigure } from '../figures/figure';
import { convert, isRate } from '../figures/units';

/** Why figures are no numbers that can be computed with together. */
export type Obstacle =
  | { readonly kind: 'blank' }
  /** n/N whose N is zero, beside a rate. */
  | { readonly kind: 'division-by-zero' }
  | { readonly kind: 'unreadable'; readonly figure: UnreadableFigure }
  | {
      readonly kind: 'not-available';
      readonly reason: 'is-range' | 'is-words' | 'units-differ' | 'totals-differ';
      /** The figure or the units that stand in the way. */
      readonly detail: string;
    };

/** The numbers of figures in one unit; '' where none carries a unit. */
export interface CommonValues {
  readonly kind: 'values';
  readonly values: readonly Exact[];
  readonly unit: string;
}

type Single = Exclude<Figure, { kind: 'blank' | 'unreadable' | 'between' | 'words' }>;

/**
 * The numbers of figures, in the unit of the first that carries one, so that they can be added,
 * compared or divided: `119 tỷ đồng, 500 triệu đồng → 119, 0.5 (tỷ đồng)`. A bound counts as its
 * number. Of n/N it is n, or the share in per cent beside a rate; different N don't compare.
 */
export function commonValues(figures: readonly Figure[]): CommonValues | Obstacle {
  const unreadable = figures.find((figure) => figure.kind === 'unreadable');
  if (unreadable !== undefined) return { kind: 'unreadable', figure: unreadable };
  const singles: Single[] = [];
  for (const figure of figures) {
    if (figure.kind === 'blank') return { kind: 'blank' };
    if (figure.kind === 'between') return notAvailable('is-range', figure.text);
    if (figure.kind === 'words') return notAvailable('is-words', figure.text);
    if (figure.kind !== 'unreadable') singles.push(figure);
  }
  const fractions = singles.filter((figure) => figure.kind === 'fraction');
  const [first] = fractions;
  const stray = fractions.find(
    ({ denominator }) => first !== undefined && !equals(denominator, first.denominator),
  );
  if (first !== undefined && stray !== undefined) {
    return notAvailable('totals-differ', `${first.text}, ${stray.text}`);
  }
  return inOneUnit(singles);
}

function inOneUnit(figures: readonly Single[]): CommonValues | Obstacle {
  const unit = figures.find((figure) => figure.unit !== '')?.unit ?? '';
  const values: Exact[] = [];
  for (const figure of figures) {
    const asShare = figure.kind === 'fraction' && figure.unit === '' && isRate(unit);
    if (asShare && isZero(figure.denominator)) return { kind: 'division-by-zero' };
    const value = asShare ? shareIn(figure, unit) : convert(numberOf(figure), figure.unit, unit);
    if (value === undefined) return notAvailable('units-differ', `${unit}, ${figure.unit}`);
    values.push(value);
  }
  return { kind: 'values', values, unit };
}

function numberOf(figure: Single): Exact {
  return figure.kind === 'fraction' ? figure.numerator : figure.value;
}

function shareIn({ numerator, denominator }: FractionFigure, unit: string): Exact | undefined {
  const share = percentOf(numerator, denominator);
  return share === undefined ? undefined : convert(share, '%', unit);
}

function notAvailable(
  reason: Extract<Obstacle, { kind: 'not-available' }>['reason'],
  detail: string,
): Obstacle {
  return { kind: 'not-available', reason, detail };
}

/** What a computation on figures comes to: a number, or why there is none. */
export type Computed =
  | { readonly kind: 'value'; readonly value: Exact }
  /** A negative base, of which no percentage makes sense. */
  | { readonly kind: 'negative' }
  | Obstacle;

/** A quotient, or that it divides by zero. */
export function quotientOf(value: Exact | undefined): Computed {
  return value === undefined ? { kind: 'division-by-zero' } : { kind: 'value', value };
}
