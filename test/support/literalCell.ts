import { toNumber } from '../../src/core/base/exact';
import { readFigure } from '../../src/core/figures/readFigure';
import type { LiteralCell } from './snapshotOf';

/** A cell as somebody in Vietnam would type it: a plain number becomes one, all else is text. */
export function literalCell(text: string): LiteralCell {
  if (text === '') return null;
  const figure = readFigure(text);
  const isPlain =
    figure.kind === 'number' &&
    figure.doubts.length === 0 &&
    figure.unit === '' &&
    /^-?(?:0|[1-9][\d.]*)(?:,\d+)?$/.test(text);
  return isPlain ? toNumber(figure.value) : text;
}
