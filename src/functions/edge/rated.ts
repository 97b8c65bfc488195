import { readUnformatted } from '../../core/figures/readUnformatted';
import { attainment } from '../../core/indicators/attainment';
import { METHODS, parseMethod } from '../../core/indicators/method';
import { rating, type Rating, type RatingMoment } from '../../core/indicators/rating';
import type { CellValue } from '../../core/model/snapshot';
import { differentUnits } from '../../strings/function-errors/operands';
import { attainmentFailure } from './attainmentFailure';
import { optionalPositive, optionalWord } from './options';
import { isFailure, type Failure } from './outcome';

/** A row rated, blank, or not comparable; or a wrong option, which is no row's own fault. */
export type Rated =
  | { readonly kind: 'rated'; readonly rating: Rating }
  | { readonly kind: 'blank' }
  | { readonly kind: 'incomparable'; readonly failure: Failure }
  | { readonly kind: 'wrong-option'; readonly failure: Failure };

/** Rates one row: actual, plan, method and number of periods as cells hold them. */
export function rateRow(
  [actualCell, planCell, methodWord, periodCount]: readonly CellValue[],
  moment: RatingMoment,
): Rated {
  const method = optionalWord(methodWord, METHODS, parseMethod);
  if (isFailure(method)) return { kind: 'wrong-option', failure: method };
  const periods = optionalPositive(periodCount, 'số_kỳ');
  if (isFailure(periods)) return { kind: 'wrong-option', failure: periods };
  const input = {
    actual: readUnformatted(actualCell),
    target: readUnformatted(planCell),
    method,
    periods,
  };
  const found = rating({ ...input, moment });
  if (found !== undefined) return { kind: 'rated', rating: found };
  if (input.target.kind === 'blank' && input.actual.kind !== 'unreadable') return { kind: 'blank' };
  // Where nothing can be compared nothing can be divided either, and attainment says why.
  const result = attainment(input);
  const failure = result.kind === 'percent' ? undefined : attainmentFailure(result);
  if (failure === '') return { kind: 'blank' };
  if (isFailure(failure)) return { kind: 'incomparable', failure };
  const detail = [input.actual, input.target]
    .map((figure) => ('unit' in figure ? figure.unit : ''))
    .join(', ');
  return {
    kind: 'incomparable',
    failure: { error: '#N/A', message: differentUnits.vi({ detail }) },
  };
}
