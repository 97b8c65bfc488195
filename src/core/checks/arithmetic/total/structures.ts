import type { DataTable, RowKind } from '../../../tables/dataTable';
import { outlineOf, type Outline } from '../../../tables/outline';

/** Lines that a total line may be the sum of. */
export type Structure = readonly number[];

/** Levels of outline that head the large groups of a table: A, I. */
const GROUP_LEVEL = 1;
/** Beyond so many totals in a table only the first and last are tried against the whole of it. */
const FEW_TOTALS = 30;

/**
 * Every way in which the table's total lines may add up, by the total's index. One line alone may
 * be all that a total has, but proves nothing.
 */
export function totalStructures(table: DataTable): ReadonlyMap<number, readonly Structure[]> {
  const outline = outlineOf(table);
  const totals = table.rows.flatMap(({ kind }, i) => (kind === 'total' ? [i] : []));
  const few = totals.length <= FEW_TOTALS;
  return new Map(
    totals.map((i, place) => {
      const whole = few || place === 0 || place === totals.length - 1;
      const found = [...above(table, outline, i, whole), ...below(table, outline, i, whole)];
      return [i, distinct(found.filter((lines) => lines.length > 0))];
    }),
  );
}

/** Lines that have parts of their own, by number or dash; "trong đó" left out. */
export function parentStructures(table: DataTable): ReadonlyMap<number, Structure> {
  const { children, ofWhich } = outlineOf(table);
  const parents = new Map<number, Structure>();
  for (const [parent, lines] of children) {
    const parts = lines.filter((i) => ofWhich[i] !== 1 && hasFigures(table, i));
    if (parts.length >= 2 && hasFigures(table, parent)) parents.set(parent, parts);
  }
  return parents;
}

function above(table: DataTable, outline: Outline, i: number, whole: boolean): Structure[] {
  const closing = lastBefore(table, i, (j) => isKind(table, j, 'total', 'heading'));
  const lastTotal = lastBefore(table, i, (j) => isKind(table, j, 'total'));
  const found = [...lines(table, outline, closing + 1, i)];
  if (lastTotal !== closing) found.push(...lines(table, outline, lastTotal + 1, i));
  if (!whole) return found;
  const group = lastBefore(
    table,
    i,
    (j) => isKind(table, j, 'heading') && (outline.levels[j] ?? 0) <= GROUP_LEVEL,
  );
  found.push(...lines(table, outline, group + 1, i), ...lines(table, outline, 0, i));
  const subtotals = totalsIn(table, 0, i);
  const [rest = []] = lines(table, outline, lastTotal + 1, i);
  found.push(subtotals, [...subtotals, ...rest]);
  return found;
}

function below(table: DataTable, outline: Outline, i: number, whole: boolean): Structure[] {
  const { length } = table.rows;
  let first = i + 1;
  while (first < length && isKind(table, first, 'heading')) first += 1;
  let end = first;
  while (end < length && !isKind(table, end, 'heading', 'total')) end += 1;
  const found = [...lines(table, outline, first, end)];
  if (whole) found.push(...lines(table, outline, i + 1, length), totalsIn(table, i + 1, length));
  return found;
}

/** The lines from `start` up to `end`: those that belong under none of them, and the smallest. */
function lines(table: DataTable, outline: Outline, start: number, end: number): Structure[] {
  const roots: number[] = [];
  const leaves: number[] = [];
  for (let i = start; i < end; i++) {
    if (!hasFigures(table, i) || isKind(table, i, 'total')) continue;
    if (isOfWhich(outline, i)) continue;
    if (lineOver(table, outline, i) < start) roots.push(i);
    const parts = outline.children.get(i);
    const isSplit = parts?.some((j) => outline.ofWhich[j] !== 1 && hasFigures(table, j));
    if (isSplit !== true) leaves.push(i);
  }
  return [roots, leaves];
}

/** The nearest line with figures that a line belongs under, -1 for none. */
function lineOver(table: DataTable, { parents }: Outline, i: number): number {
  let parent = parents[i] ?? -1;
  while (parent >= 0 && !hasFigures(table, parent)) parent = parents[parent] ?? -1;
  return parent;
}

function isOfWhich({ parents, ofWhich }: Outline, i: number): boolean {
  for (let line = i; line >= 0; line = parents[line] ?? -1) {
    if (ofWhich[line] === 1) return true;
  }
  return false;
}

function hasFigures(table: DataTable, i: number): boolean {
  return table.rows[i]?.kind !== 'heading';
}

function isKind(table: DataTable, i: number, kind: RowKind, other = kind): boolean {
  const own = table.rows[i]?.kind;
  return own === kind || own === other;
}

function lastBefore(table: DataTable, i: number, wanted: (j: number) => boolean): number {
  let j = Math.min(i, table.rows.length) - 1;
  while (j >= 0 && !wanted(j)) j -= 1;
  return j;
}

function totalsIn(table: DataTable, start: number, end: number): number[] {
  const totals: number[] = [];
  for (let i = start; i < end; i++) if (isKind(table, i, 'total')) totals.push(i);
  return totals;
}

function distinct(structures: readonly Structure[]): readonly Structure[] {
  return structures.filter(
    (lines, k) => !structures.slice(0, k).some((other) => same(lines, other)),
  );
}

function same(a: Structure, b: Structure): boolean {
  return a.length === b.length && a.every((line, k) => line === b[k]);
}
