import type { Figure } from '../figures/figure';
import { readCell } from '../figures/readCell';
import type { Grid } from '../model/snapshot';

const KNOWN = new WeakMap<Grid['texts'], (Figure | undefined)[]>();

/** The reading of a text of the grid, by its index in `grid.texts`; every text is read once. */
export function figureOfText({ texts }: Grid, index: number): Figure {
  let figures = KNOWN.get(texts);
  if (figures === undefined) {
    figures = Array.from(texts, () => undefined);
    KNOWN.set(texts, figures);
  }
  return (figures[index] ??= readCell(texts[index] ?? ''));
}
