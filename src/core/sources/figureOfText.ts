import type { Figure } from '../figures/figure';
import { readCell } from '../figures/readCell';
import type { Grid } from '../model/snapshot';

const KNOWN = new WeakMap<Grid, Map<string, Figure>>();

/** The reading of a text of the grid; every text is read once. */
export function figureOfText(grid: Grid, text: string): Figure {
  const figures = KNOWN.get(grid) ?? new Map<string, Figure>();
  KNOWN.set(grid, figures);
  const known = figures.get(text);
  if (known !== undefined) return known;
  const figure = readCell(text);
  figures.set(text, figure);
  return figure;
}
