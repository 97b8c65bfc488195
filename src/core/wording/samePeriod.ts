import { ONE, absolute, equals, isZero, round, type Exact } from '../base/exact';
import type { Figure, NumberFigure } from '../figures/figure';
import { formatNumber, formatTrimmed } from '../figures/formatFigure';
import { isRate, unitOf } from '../figures/units';
import { changeOf } from '../indicators/change';
import { commonValues, type Computed } from '../indicators/commonValues';
import { withUnit } from './quantityText';
import type { ReportStyle } from './reportStyle';

export const NO_CHANGE = 'tương đương cùng kỳ';
const BESIDE = 'so với cùng kỳ';

/** What was set beside a figure, in words, or why it can't be. */
export type Clause = { readonly kind: 'clause'; readonly text: string } | Unsaid;
export type Unsaid =
  | Exclude<Computed, { kind: 'value' }>
  /** A negative number as the same period: most likely a change that was not typed as text. */
  | { readonly kind: 'negative-same-period' };

/**
 * A change that the user knows already: text with a sign or with "tăng", "giảm" before it.
 * `"+13,2%" → 13.2 %`, `"-1,4" → -1.4`, `"giảm 2,9%" → -2.9 %`.
 */
export function knownChange(source: string, figure: Figure): NumberFigure | undefined {
  if (figure.kind !== 'number') return undefined;
  const text = source.normalize('NFC').trim().toLowerCase();
  if (/^[+\-−]/u.test(text)) return figure;
  if (!figure.doubts.some(({ code }) => code === 'change-word')) return undefined;
  const down = text.startsWith('giảm') && figure.value.num > 0n;
  return down ? { ...figure, value: { ...figure.value, num: -figure.value.num } } : figure;
}

/** `tăng 13,2% so với cùng kỳ`, of a change as the user gave it. */
export function knownChangeClause(known: NumberFigure, style: ReportStyle, unit: string): Clause {
  const own = known.unit === '' ? pointsUnit(style, unit) : known.unit;
  return clause(changed(known.value, formatNumber(absolute(known.value), known.decimals), own));
}

/** `bằng 91,4% so với cùng kỳ`, of a ratio as the user gave it. */
export function knownRatioClause({ value, decimals, unit }: NumberFigure): Clause {
  return clause(`bằng ${withUnit(formatNumber(value, decimals), unit)} ${BESIDE}`);
}

/**
 * A figure beside that of the same period: as a change in per cent, as a ratio, or as a
 * difference in units; between rates the change is a difference in points.
 * `decimals` rounds what is computed; without it percentages have one decimal, differences as
 * many as they need.
 */
export function comparedClause(
  actual: Figure,
  before: Figure,
  style: ReportStyle,
  unit: string,
  decimals: number | undefined,
): Clause | Unsaid {
  const common = commonValues([actual, before]);
  if (common.kind !== 'values') return common;
  const [now, base] = common.values;
  if (now === undefined || base === undefined) return { kind: 'blank' };
  const asDifference = style.beside === 'difference' || (style.beside === 'change' && isRate(unit));
  if (base.num < 0n && (!asDifference || isRate(unit))) return { kind: 'negative-same-period' };
  if (equals(now, base)) return clause(NO_CHANGE);
  const comparison = asDifference ? 'diem' : style.beside === 'ratio' ? 'bang' : 'tang';
  const computed = changeOf(now, base, comparison);
  if (computed.kind !== 'value') return computed;
  const places = decimals ?? (asDifference ? FULL : 1);
  const text = formatTrimmed(absolute(computed.value), places);
  if (comparison === 'bang') return clause(`bằng ${text}% ${BESIDE}`);
  const own = asDifference ? differenceUnit(unit) : '%';
  return clause(changed(round(computed.value, places), text, own));
}

/** As many decimals as a figure in Excel can need. */
const FULL = 10;

function clause(text: string): Clause {
  return { kind: 'clause', text };
}

function changed(value: Exact, text: string, unit: string): string {
  if (isZero(value)) return NO_CHANGE;
  return `${value.num > 0n ? 'tăng' : 'giảm'} ${withUnit(text, unit)} ${BESIDE}`;
}

/** A signed number without % is a change in points, unless differences in units are asked for. */
function pointsUnit(style: ReportStyle, unit: string): string {
  return style.beside === 'difference' ? differenceUnit(unit) : POINTS;
}

const POINTS = 'điểm phần trăm';
const POINTS_PER_MILLE = 'điểm phần nghìn';

/** Rates differ by points; everything else by its own unit. */
function differenceUnit(unit: string): string {
  if (!isRate(unit)) return unit;
  const scale = unitOf(unit)?.scale;
  return scale === undefined || equals(scale, ONE) ? POINTS : POINTS_PER_MILLE;
}
