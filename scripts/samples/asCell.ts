import { toNumber } from '../../src/core/base/exact';
import { readFigure } from '../../src/core/figures/readFigure';
import type { CellContent } from '../../src/core/model/plan';

/** A plain number becomes a number with a format that shows it as printed; all else stays text. */
export function asCell(text: string): { readonly value: CellContent; readonly format: string } {
  if (text === '') return { value: undefined, format: 'General' };
  const figure = readFigure(text);
  const plain = /^-?(?:0|[1-9][\d.]*)(?:,\d+)?$/.test(text);
  if (figure.kind !== 'number' || figure.doubts.length > 0 || figure.unit !== '' || !plain) {
    return { value: text, format: 'General' };
  }
  const decimals = figure.decimals === 0 ? '' : `.${'0'.repeat(figure.decimals)}`;
  const whole = text.includes('.') ? '#,##0' : '0';
  const format = `${whole}${decimals}`;
  return { value: toNumber(figure.value), format: format === '0' ? 'General' : format };
}
