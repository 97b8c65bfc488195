import { toNumber } from '../core/base/exact';
import { PARTS, parsePart, partOf } from '../core/figures/part';
import { readUnformatted } from '../core/figures/readUnformatted';
import type { CellValue } from '../core/model/snapshot';
import { noSuchPart } from '../strings/function-errors/figures';
import { optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';
import { unreadableFailure } from './edge/unreadable';

/**
 * The number in a figure as staff write it, even with a unit, a relation sign or a range.
 * @param value The figure to read, as 7,40% or >13.000 tấn: one cell or a column.
 * @param [part] so (default), duoi, tren (the ends of a range), tu, mau (of a fraction), don-vi or loai.
 * @returns The part, of each row when a column is given.
 * @customfunction TACHSO TACHSO
 */
export function tachSo(value: unknown[][], part?: unknown[][]): unknown[][] {
  return spill([value, part], partOfFigure);
}

function partOfFigure([value, partWord]: readonly CellValue[]): Outcome {
  const part = optionalWord(partWord, PARTS, parsePart) ?? 'so';
  if (isFailure(part)) return part;
  const figure = readUnformatted(value);
  const found = partOf(figure, part);
  if (found !== undefined) return typeof found === 'string' ? found : toNumber(found);
  if (figure.kind === 'blank') return '';
  if (figure.kind === 'unreadable') return unreadableFailure(figure);
  return { error: '#N/A', message: noSuchPart.vi({ text: figure.text, part }) };
}
