import {
  compare,
  exactFromNumber,
  HUNDRED,
  multiply,
  ONE,
  ZERO,
  type Exact,
} from '../../base/exact';
import { readFigure } from '../../figures/readFigure';
import type { CellValue } from '../../model/snapshot';
import { readAward } from '../reading/awardText';
import type { QuotaTarget } from './quota';

/**
 * The argument "danh hiệu hoặc tỷ lệ": an award's name or a rate. A rate in (0, 1] is a
 * fraction, above 1 per cent; a text with % is per cent whatever its size.
 *
 *     0.15, 15, '15%', '0,15' → 15%        'CSTĐCS' → cstd-co-so        1 → 100%
 */
export function readQuotaTarget(value: CellValue): QuotaTarget | undefined {
  if (typeof value === 'number') return rate(exactFromNumber(value), false);
  if (typeof value !== 'string') return undefined;
  const figure = readFigure(value);
  if (figure.kind === 'number') {
    return figure.unit === '' || figure.unit === '%'
      ? rate(figure.value, figure.unit === '%')
      : undefined;
  }
  const reading = readAward(value);
  return reading.kind === 'award' ? { kind: 'award', award: reading.award } : undefined;
}

function rate(value: Exact, isPercent: boolean): QuotaTarget | undefined {
  if (compare(value, ZERO) <= 0) return undefined;
  const fraction = !isPercent && compare(value, ONE) <= 0;
  const percent = fraction ? multiply(value, HUNDRED) : value;
  return compare(percent, HUNDRED) <= 0 ? { kind: 'rate', percent } : undefined;
}
