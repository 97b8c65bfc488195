import { decimalsNeeded, exactFromNumber } from '../base/exact';
import { isCellError } from '../model/cells';
import type { CellValue } from '../model/snapshot';
import type { Figure } from './figure';
import { readFigure } from './readFigure';

/** More decimals than a report ever prints; a General cell that needs them shows fewer. */
export const MOST_DECIMALS = 10;

/**
 * The figure in a value that comes without its cell's number format, as a custom function gets
 * it. A number is never re-read as text; an error is unreadable and keeps its code.
 */
export function readUnformatted(value: CellValue): Figure {
  if (value === undefined) return { kind: 'blank', text: '', doubts: [] };
  if (typeof value === 'string') return readFigure(value);
  if (typeof value === 'boolean') {
    return { kind: 'unreadable', text: value ? 'TRUE' : 'FALSE', reason: 'boolean', doubts: [] };
  }
  if (isCellError(value)) {
    return { kind: 'unreadable', text: value.error, reason: value.error, doubts: [] };
  }
  const exact = exactFromNumber(value);
  return {
    kind: 'number',
    text: String(value),
    value: exact,
    decimals: decimalsNeeded(exact, MOST_DECIMALS),
    unit: '',
    doubts: [],
  };
}
