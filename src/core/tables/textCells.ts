import { cellKey } from '../model/cells';
import { CELL_TEXT, type Grid, type SheetSnapshot } from '../model/snapshot';
import { usedTexts } from '../sources/usedTexts';
import { textTraits } from './textTraits';

/** A cell of words, and what was made of them. */
export interface TextCell<T> {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly said: T;
  readonly hasFormula: boolean;
}

/**
 * Cells of a sheet whose words `judge` has something to say about, column by column; `trait`,
 * where given, is one of `textTraits` that all such words have. Every distinct text is judged
 * once, however many cells hold it.
 */
export function textCells<T>(
  { grid }: SheetSnapshot,
  judge: (text: string) => T | undefined,
  trait?: number,
): readonly TextCell<T>[] {
  const said = judgeTexts(grid, judge, trait);
  const found: TextCell<T>[] = [];
  if (said.size === 0) return found;
  for (const { column, kinds, numbers, rows } of grid.columns) {
    for (let i = 0; i < kinds.length; i++) {
      if (kinds[i] !== CELL_TEXT) continue;
      const index = numbers[i] ?? 0;
      const one = said.get(index);
      if (one === undefined) continue;
      const row = rows[i] ?? 0;
      const text = grid.texts[index] ?? '';
      const hasFormula = grid.formulas.has(cellKey(row, column));
      found.push({ row, column, text, said: one, hasFormula });
    }
  }
  return found;
}

/** What `judge` says of the distinct texts with the trait, if one is given, by index in `grid.texts`. */
function judgeTexts<T>(
  grid: Grid,
  judge: (text: string) => T | undefined,
  trait: number | undefined,
): ReadonlyMap<number, T> {
  const traits = trait === undefined ? undefined : textTraits(grid);
  const said = new Map<number, T>();
  for (const index of usedTexts(grid)) {
    if (traits !== undefined && ((traits[index] ?? 0) & (trait ?? 0)) === 0) continue;
    const one = judge(grid.texts[index] ?? '');
    if (one !== undefined) said.set(index, one);
  }
  return said;
}
