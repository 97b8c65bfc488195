import { HUNDRED, decimalsNeeded, exactFromNumber, multiply } from '../base/exact';
import type { CellValue } from '../model/snapshot';
import type { Figure } from './figure';
import { formatKind } from './numberFormat';
import { MOST_DECIMALS, readUnformatted } from './readUnformatted';

/**
 * The figure in a cell. A number is never re-read as text; a cell formatted as a percentage
 * gives its value × 100 with the unit %; a date is no figure; an error cell is unreadable and
 * keeps its code.
 */
export function readCell(value: CellValue, numberFormat = 'General'): Figure {
  if (typeof value !== 'number') return readUnformatted(value);
  const format = formatKind(numberFormat);
  const text = String(value);
  if (format.kind === 'date') return { kind: 'unreadable', text, reason: 'date', doubts: [] };
  const exact = exactFromNumber(value);
  const percent = format.kind === 'percent';
  const figure = percent ? multiply(exact, HUNDRED) : exact;
  return {
    kind: 'number',
    text,
    value: figure,
    decimals: format.decimals ?? decimalsNeeded(figure, MOST_DECIMALS),
    unit: percent ? '%' : '',
    doubts: [],
  };
}
