import type { NumberFigure } from '../core/figures/figure';
import { readUnformatted } from '../core/figures/readUnformatted';
import { convert } from '../core/figures/units';
import type { CellValue } from '../core/model/snapshot';
import { amountInWords } from '../core/wording/amountInWords';
import { differentUnits } from '../strings/function-errors/operands';
import { oneNumber } from './edge/oneNumber';
import { optionalText } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * A number in Vietnamese words, the first letter a capital.
 * @param number The number: one cell or a column.
 * @param [unit] The unit to say after it, as đồng; the one in the cell when omitted.
 * @returns The words, of each row when a column is given.
 * @customfunction BANGCHU BANGCHU
 */
export function bangChu(number: unknown[][], unit?: unknown[][]): unknown[][] {
  return spill([number, unit], wordsOfNumber);
}

function wordsOfNumber([value, unitText]: readonly CellValue[]): Outcome {
  const unit = optionalText(unitText, 'đơn_vị');
  if (isFailure(unit)) return unit;
  const figure = oneNumber(readUnformatted(value));
  if (figure === undefined) return '';
  return isFailure(figure) ? figure : inUnit(figure, unit ?? figure.unit);
}

/** The number in the unit that is asked for: "119 tỷ đồng" in đồng is 119 thousand million. */
function inUnit(figure: NumberFigure, unit: string): Outcome {
  const value = convert(figure.value, figure.unit, unit);
  if (value !== undefined) return amountInWords(value, unit);
  return { error: '#N/A', message: differentUnits.vi({ detail: `${figure.unit}, ${unit}` }) };
}
