import type { Grid } from '../model/snapshot';
import { looseKey } from '../text/fold';

const KNOWN = new WeakMap<Grid, readonly string[]>();

/** The texts of a grid, loosely spelt, in step with `grid.texts`; made once. */
export function textKeys(grid: Grid): readonly string[] {
  const known = KNOWN.get(grid) ?? grid.texts.map(looseKey);
  KNOWN.set(grid, known);
  return known;
}
