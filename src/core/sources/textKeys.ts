import type { Grid } from '../model/snapshot';
import { looseKey } from '../text/fold';

const KNOWN = new WeakMap<Grid['texts'], readonly string[]>();

/** The texts of a grid, loosely spelt, in step with `grid.texts`; made once for all its sheets. */
export function textKeys({ texts }: Grid): readonly string[] {
  const known = KNOWN.get(texts) ?? texts.map(looseKey);
  KNOWN.set(texts, known);
  return known;
}
