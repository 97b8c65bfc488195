import { readValue } from '../model/cells';
import { looseKey } from '../text/fold';
import type { Line } from './sheetLines';

/** At least this alike, two lines in the same place are versions of one line. */
const ENOUGH_IN_TABLE = 0.5;
const ENOUGH_IN_WORDS = 0.3;

/** Whether two lines between the same neighbours may be one line that was edited. */
export function areVersions(old: Line, next: Line): number | undefined {
  if ((old.table === undefined) !== (next.table === undefined)) return undefined;
  const words = sharedWords(old.name, next.name);
  if (old.table === undefined) return words >= ENOUGH_IN_WORDS ? words : undefined;
  const likeness = 0.6 * words + 0.4 * sharedFigures(old, next);
  return likeness >= ENOUGH_IN_TABLE ? likeness : undefined;
}

/** The share of words that two texts have in common, each word as often as it stands there. */
function sharedWords(a: string, b: string): number {
  const first = looseKey(a).split(' ');
  const second = looseKey(b).split(' ');
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

function sharedFigures(old: Line, next: Line): number {
  const before = figuresOf(old);
  const after = new Set(figuresOf(next));
  const most = Math.max(before.length, after.size);
  return most === 0 ? 0 : before.filter((figure) => after.has(figure)).length / most;
}

function figuresOf({ table, sheet, row }: Line): readonly number[] {
  const columns = table?.columns.filter(({ column }) => column !== table.numberColumn) ?? [];
  return columns.flatMap(({ column }) => {
    const value = readValue(sheet, row, column);
    return typeof value === 'number' ? [value] : [];
  });
}
