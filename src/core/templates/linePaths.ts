import { readNumbering } from '../tables/numbering';
import { namesPart } from '../tables/rowKind';
import { looseKey } from '../text/fold';

/** A line as far as it tells what it belongs under. */
export interface PathLine {
  readonly name: string;
  readonly number: string;
  /** It begins a group: nothing after it belongs under a line before it. */
  readonly opensGroup: boolean;
}

/** Lines with a dash, "Trong đó" or no number of their own stand under all others. */
const DEEPEST = 99;

/**
 * What each line is a part of, from the widest down, loosely spelt: "- Nữ" under "2 Lao động" has
 * `lao dong›`. '' for lines that are no part of another.
 */
export function linePaths(lines: readonly PathLine[]): readonly string[] {
  const isNumbered = lines.some(({ number }) => number !== '');
  const open: { readonly depth: number; readonly path: string }[] = [];
  return lines.map(({ name, number, opensGroup }) => {
    if (opensGroup) open.length = 0;
    const depth = depthOf(name, number, isNumbered);
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    const path = open[open.length - 1]?.path ?? '';
    if (!opensGroup) open.push({ depth, path: `${path}${looseKey(name)}›` });
    return path;
  });
}

function depthOf(name: string, number: string, isNumbered: boolean): number {
  const numbering = readNumbering(number);
  if (namesPart(name) || numbering?.style === 'bullet') return DEEPEST;
  if (numbering === undefined) return isNumbered ? DEEPEST : 0;
  return Math.max(0, numbering.path.length - 1);
}
