import { formatKind } from '../../figures/numberFormat';
import { FIGURE_NUMBER, FIGURE_TEXT, type ColumnFigures } from '../../tables/columnFigures';

/** What `decimalsShown` gives for a cell that shows none: no single number, or a doubtful one. */
export const NO_DECIMALS = -1;
/** For a number without a format of its own that needs more decimals than `most`. */
export const ENDLESS = 127;

const GENERAL = 'General';
/** Excel keeps fifteen digits; what a double holds beyond them is not shown. */
const NOISE = 1e-14;

/**
 * How many decimals each cell of a column shows, by index of the table's rows: those of its
 * number format, else those that the number needs (`ENDLESS` above `most`), of a text those
 * written. No object per cell.
 */
export function decimalsShown(
  { kinds, values, figure, numberFormat }: ColumnFigures,
  most: number,
): Int8Array {
  const shown = new Int8Array(kinds.length).fill(NO_DECIMALS);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === FIGURE_NUMBER) {
      const format = numberFormat(i);
      const fixed = format === GENERAL ? undefined : formatKind(format).decimals;
      shown[i] = fixed ?? decimalsOf(values[i] ?? 0, most);
    } else if (kinds[i] === FIGURE_TEXT) {
      const read = figure(i);
      const isCertain = read.doubts.every(({ alternative }) => alternative === undefined);
      if (read.kind === 'number' && isCertain) shown[i] = Math.min(read.decimals, ENDLESS - 1);
    }
  }
  return shown;
}

/** The decimals that a double needs as Excel shows it: `0.1 + 0.2 → 1`. */
function decimalsOf(value: number, most: number): number {
  let scale = 1;
  for (let decimals = 0; decimals <= most; decimals++) {
    const scaled = value * scale;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * NOISE) return decimals;
    scale *= 10;
  }
  return ENDLESS;
}
