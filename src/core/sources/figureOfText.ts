import type { Figure } from '../figures/figure';
import { readCell } from '../figures/readCell';
import type { Grid } from '../model/snapshot';

const KNOWN = new WeakMap<Grid, (Figure | undefined)[]>();

/** The reading of a text of the grid, by its index in `grid.texts`; every text is read once. */
export function figureOfText(grid: Grid, index: number): Figure {
  let figures = KNOWN.get(grid);
  if (figures === undefined) {
    figures = Array.from(grid.texts, () => undefined);
    KNOWN.set(grid, figures);
  }
  return (figures[index] ??= readCell(grid.texts[index] ?? ''));
}
