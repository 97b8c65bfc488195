import { toNumber } from '../../core/base/exact';
import { isCount } from '../../core/awards/quota/quota';
import { readUnformatted } from '../../core/figures/readUnformatted';
import { unitOf } from '../../core/figures/units';
import type { CellValue } from '../../core/model/snapshot';
import { fold } from '../../core/text/fold';
import { notCount } from '../../strings/function-errors/awards';
import { oneNumber } from './oneNumber';
import { isFailure, type Failure } from './outcome';

/**
 * A number of persons or collectives; undefined for a blank. Part of one or less than none is
 * #NUM!, and so much money, area or per cent is no count: `"136 người" → 136`.
 */
export function countIn(value: CellValue, name: string): number | Failure | undefined {
  const figure = oneNumber(readUnformatted(value));
  if (figure === undefined || isFailure(figure)) return figure;
  const unit = unitOf(figure.unit);
  if (unit !== undefined && unit.dimension !== fold(figure.unit)) {
    return { error: '#VALUE!', message: notCount.vi({ name, text: figure.text }) };
  }
  const count = toNumber(figure.value);
  return isCount(count) ? count : { error: '#NUM!' };
}
