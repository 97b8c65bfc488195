import { isRate, mayBeOneThing } from '../figures/units';
import { isRateLike } from '../indicators/aggregationOf';
import { fold, looseKey } from '../text/fold';
import type { TargetRow } from './targetTable';

/** A name that asks for a rate whatever the column of units says. */
const NAMES_RATE = /\bti (?:le|trong|suat|so)\b|\bphan tram\b|[%‰]/;

/** "As above": the unit of another line, which may be a rate. */
const DITTO = /^\W*(?:nt|nhu tren)\W*$/;

/**
 * The unit of an actual that carries none, beside a target in per cent that does: 81 in a line of
 * "Nhà" counts houses, and no part of "100%". '' where the line may well be about a rate.
 */
export function countedIn({ targetFigure, unit, indicator }: Counted): string {
  const own = 'unit' in targetFigure ? targetFigure.unit : '';
  if (own === '' || !isRate(own) || !isUnit(unit) || mayBeOneThing(unit, own)) return '';
  const isAboutRate = NAMES_RATE.test(looseKey(indicator)) || isRateLike(indicator, unit);
  return isAboutRate ? '' : unit;
}

function isUnit(text: string): boolean {
  return /\p{L}/u.test(text) && !DITTO.test(fold(text));
}

type Counted = Pick<TargetRow, 'targetFigure' | 'unit' | 'indicator'>;
