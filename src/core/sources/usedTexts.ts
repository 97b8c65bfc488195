import { CELL_TEXT, type Grid, type GridColumn } from '../model/snapshot';

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
  for (const data of columns) {
    const { numbers } = data;
    for (let i = nextText(data, 0); i >= 0; i = nextText(data, i + 1)) isUsed[numbers[i] ?? 0] = 1;
  }
  const used = new Uint32Array(isUsed.length);
  let count = 0;
  for (let index = 0; index < isUsed.length; index++) {
    if (isUsed[index] === 1) used[count++] = index;
  }
  return used.subarray(0, count);
}

/** The index of the next cell of a column from `i` on that holds a text, or -1. */
export function nextText({ kinds }: GridColumn, i: number): number {
  // Columns of figures are passed over at once.
  return kinds[i] === CELL_TEXT ? i : kinds.indexOf(CELL_TEXT, i);
}
