import { compare, isWhole, toNumber, ZERO } from '../base/exact';
import { readFigure } from './readFigure';
import { convert } from './units';

/**
 * A whole amount of đồng above 0, as people write it: `"2.340.000" → 2340000`,
 * `"2,34 triệu đồng" → 2340000`; undefined for anything else.
 */
export function readDong(text: string): number | undefined {
  const figure = readFigure(text);
  if (figure.kind !== 'number') return undefined;
  const dong = convert(figure.value, figure.unit, 'đồng');
  if (dong === undefined || !isWhole(dong) || compare(dong, ZERO) <= 0) return undefined;
  return toNumber(dong);
}
