import { cellKey } from '../model/cells';
import { CELL_TEXT, type SheetSnapshot } from '../model/snapshot';

/** A cell of words, and what was made of them. */
export interface TextCell<T> {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly said: T;
  readonly hasFormula: boolean;
}

/**
 * Cells of a sheet whose words `judge` has something to say about, column by column. Every
 * distinct text is judged once, however many cells hold it.
 */
export function textCells<T>(
  { grid }: SheetSnapshot,
  judge: (text: string) => T | undefined,
): readonly TextCell<T>[] {
  const said = grid.texts.map(judge);
  if (said.every((one) => one === undefined)) return [];
  const found: TextCell<T>[] = [];
  for (const { column, kinds, numbers, rows } of grid.columns) {
    for (let i = 0; i < kinds.length; i++) {
      if (kinds[i] !== CELL_TEXT) continue;
      const index = numbers[i] ?? 0;
      const one = said[index];
      if (one === undefined) continue;
      const row = rows[i] ?? 0;
      const text = grid.texts[index] ?? '';
      const hasFormula = grid.formulas.has(cellKey(row, column));
      found.push({ row, column, text, said: one, hasFormula });
    }
  }
  return found;
}
