import { formatRange, type CellRef, type RangeRef } from '../../base/address';

/** Cells under each other as runs, column by column: `B2 B3 C7 → B2:B3, C7`. */
export function cellRuns(cells: readonly CellRef[]): readonly RangeRef[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: RangeRef[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** As a remark states it: a cell where the run is one, else a range. */
export function placeOfRun(
  run: RangeRef,
): { readonly cell: CellRef } | { readonly range: RangeRef } {
  return run.top === run.bottom && run.left === run.right
    ? { cell: { row: run.top, column: run.left } }
    : { range: run };
}

/** How many runs a sentence names. */
const NAMED = 5;

/** The places of cells in words: `B2:B9, C7 …`. */
export function placesInWords(cells: readonly CellRef[]): string {
  const runs = cellRuns(cells);
  const named = runs.slice(0, NAMED).map(formatRange).join(', ');
  return runs.length > NAMED ? `${named} …` : named;
}
