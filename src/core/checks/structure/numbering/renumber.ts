import { roman } from '../../../annexes/titles';
import type { Fix } from '../../../model/finding';
import { readFormula, readValue } from '../../../model/cells';
import type { CellValue, Snapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { fixCells, type CellChange } from '../../fix';
import type { Judged } from './interpret';

/**
 * A fix that counts the column through, each number written as its neighbours are ("01", "1.",
 * "IV"); undefined where it is not certain what is right: several levels, numbers missing,
 * formulas.
 */
export function renumber(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
  { sequences, problems }: Judged,
): Fix | undefined {
  const [sequence, ...more] = sequences;
  const [first] = sequence?.members ?? [];
  const certain = problems.every(({ kind, isSlip }) => kind === 'duplicate' || isSlip);
  if (sequence === undefined || first === undefined || more.length > 0 || !certain)
    return undefined;
  if (sequence.level !== 'arabic' && sequence.level !== 'roman') return undefined;
  const { sheet, rows } = table;
  const changes: CellChange[] = [];
  const places = sequence.members.flatMap(({ index }) => rows[index]?.row ?? []);
  const values = places.map((row) => readValue(sheet, row, column));
  const width = paddedWidth(values);
  for (const [i, row] of places.entries()) {
    if (readFormula(sheet, row, column) !== undefined) return undefined;
    const number = first.value + i;
    const member = sequence.members[i];
    // Counting that begins anew is not one sequence.
    if (i > 0 && member?.mayRestart === true) return undefined;
    if (member?.value === number) continue;
    changes.push({ row, column, content: writeNumber(values[i], number, width) });
  }
  const from = changes[0];
  if (from === undefined) return undefined;
  const data = { count: changes.length, last: String(first.value + places.length - 1) };
  return fixCells(snapshot, sheet, { code: 'fix/renumber', data, changes });
}

/** Two where numbers below ten are written "01"; zero where they are not. */
function paddedWidth(values: readonly CellValue[]): number {
  const padded = values.find((value) => typeof value === 'string' && /^\D*0\d/.test(value));
  return typeof padded === 'string' ? (/\d+/.exec(padded)?.[0].length ?? 0) : 0;
}

/** The number in the place of another: `"03." → "04."`, `3 → 4`, `"III" → "IV"`. */
function writeNumber(old: CellValue, number: number, width: number): CellValue {
  if (typeof old !== 'string') return number;
  return /\d/.test(old)
    ? old.replace(/\d+/, String(number).padStart(width, '0'))
    : old.replace(/[IVXLC]+/, roman(number));
}
