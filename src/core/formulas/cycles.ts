import type { Snapshot } from '../model/snapshot';
import { findCycles } from './components';
import { readFormulas, type FormulaEntry } from './readFormulas';
import { ReadFinder } from './reads';

/** A formula on the sheet of that index. */
export interface PlacedFormula {
  readonly sheet: number;
  readonly entry: FormulaEntry;
}

/**
 * The formulas of one column, ascending by row, as leaves of a tree: a range that is read stands
 * for few of its nodes, so that running sums over thousands of rows cost little.
 */
interface ColumnTree {
  readonly rows: Int32Array;
  /** Of its first node; node `offset + i` has the children `2i` and `2i + 1`, leaves from `size`. */
  readonly offset: number;
  readonly size: number;
  /** The node of its first formula. */
  readonly first: number;
}

const NONE: readonly number[] = [];

/**
 * The cycles of formulas: `A1 = B1+1` with `B1 = A1*2`. Each is the list of its formulas, by
 * sheet and cell. What OFFSET and INDIRECT reach is not followed.
 */
export function formulaCycles(snapshot: Snapshot): readonly (readonly PlacedFormula[])[] {
  const formulas = readFormulas(snapshot);
  const placed: PlacedFormula[] = [];
  const trees = formulas.map(() => new Map<number, ColumnTree>());
  // Nodes: the formulas first, then the trees of their columns.
  const count = formulas.reduce((sum, { byKey }) => sum + byKey.size, 0);
  if (count === 0) return [];
  let next = count;
  for (const { index, byKey } of formulas) {
    const columns = new Map<number, PlacedFormula[]>();
    for (const entry of byKey.values()) {
      const column = columns.get(entry.column);
      if (column === undefined) columns.set(entry.column, [{ sheet: index, entry }]);
      else column.push({ sheet: index, entry });
    }
    for (const [column, members] of columns) {
      members.sort((a, b) => a.entry.row - b.entry.row);
      const size = members.length;
      const rows = Int32Array.from(members, ({ entry }) => entry.row);
      trees[index]?.set(column, { rows, offset: next, size, first: placed.length });
      next += 2 * size;
      for (const member of members) placed.push(member);
    }
  }
  const finder = new ReadFinder(snapshot);
  const children = placed.map(({ sheet, entry }): readonly number[] => {
    const targets: number[] = [];
    for (const read of finder.readsOf(entry, sheet)) {
      const columns = trees[read.sheet];
      if (columns === undefined) continue;
      const { left, right, top, bottom } = read.range;
      if (right - left < columns.size) {
        for (let column = left; column <= right; column++) {
          const tree = columns.get(column);
          if (tree !== undefined) coverRows(tree, top, bottom, targets);
        }
      } else {
        for (const [column, tree] of columns) {
          if (column >= left && column <= right) coverRows(tree, top, bottom, targets);
        }
      }
    }
    return targets;
  });
  // Where no formula reads another there is nothing to follow.
  if (children.every((targets) => targets.length === 0)) return [];
  for (const columns of trees) {
    for (const { offset, size, first } of columns.values()) {
      for (let i = 1; i < size; i++) children[offset + i] = [offset + 2 * i, offset + 2 * i + 1];
      for (let i = 0; i < size; i++) children[offset + size + i] = [first + i];
    }
  }
  return findCycles(next, (node) => children[node] ?? NONE)
    .map((nodes) => nodes.flatMap((node) => placed[node] ?? []).sort(byPlace))
    .filter((cycle) => cycle.length > 0)
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byPlace(a, b)));
}

function byPlace(a: PlacedFormula, b: PlacedFormula): number {
  return a.sheet - b.sheet || a.entry.key - b.entry.key;
}

/** Adds the fewest nodes of the tree that hold all formulas from `top` to `bottom`. */
function coverRows(
  { rows, offset, size }: ColumnTree,
  top: number,
  bottom: number,
  into: number[],
): void {
  let low = firstFrom(rows, top) + size;
  let high = firstFrom(rows, bottom + 1) + size;
  for (; low < high; low >>= 1, high >>= 1) {
    if ((low & 1) === 1) {
      into.push(offset + low);
      low += 1;
    }
    if ((high & 1) === 1) {
      high -= 1;
      into.push(offset + high);
    }
  }
}

/** The place of the first row that is `row` or comes after it. */
function firstFrom(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
