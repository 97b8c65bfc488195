import { CELL_TEXT, type Grid } from '../model/snapshot';

const KNOWN = new WeakMap<Grid, Uint32Array>();

/**
 * The indices in `grid.texts` of the texts that its cells hold, ascending, each once: sheets of
 * a file share one list of texts, of which each holds some.
 */
export function usedTexts(grid: Grid): Uint32Array {
  const known = KNOWN.get(grid) ?? findUsed(grid);
  KNOWN.set(grid, known);
  return known;
}

function findUsed({ columns, texts }: Grid): Uint32Array {
  const isUsed = new Uint8Array(texts.length);
  for (const { kinds, numbers } of columns) {
    for (let i = 0; i < kinds.length; i++) {
      if (kinds[i] === CELL_TEXT) isUsed[numbers[i] ?? 0] = 1;
    }
  }
  const used = new Uint32Array(isUsed.reduce((sum, one) => sum + one, 0));
  let count = 0;
  for (let index = 0; index < isUsed.length; index++) {
    if (isUsed[index] === 1) used[count++] = index;
  }
  return used;
}
