import { MAX_COLUMNS } from '../../core/base/address';
import { Sweep } from './dependents';
import type { Graph } from './graph';

/** Changed cells of one column; `sheet` is the index in `Snapshot.sheets`. */
export interface ChangedRun {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
}

/**
 * Marks the nodes (by index) that depend on the changes, directly or through others. A formula
 * in a changed cell does, and so does every formula that may depend on anything.
 */
export function findDirty(graph: Graph, changed: readonly ChangedRun[]): Uint8Array {
  const { nodes } = graph;
  const isDirty = new Uint8Array(nodes.length);
  const queue: number[] = [];
  const mark = (index: number): void => {
    if (isDirty[index] !== 0) return;
    isDirty[index] = 1;
    queue.push(index);
  };
  const sweep = new Sweep(graph.readers);
  for (const { sheet, row, column, bottom } of changed)
    sweep.readersOf(sheet, { top: row, left: column, bottom, right: column }, mark);
  const isChanged = changedTest(changed);
  nodes.forEach(({ sheet, row, column, formula }, index) => {
    if (formula === undefined) return;
    if (!formula.template.isBounded || isChanged(sheet, row, column)) mark(index);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const node = nodes[next];
    if (node !== undefined) sweep.readersOf(node.sheet, node.area, mark);
  }
  return isDirty;
}

/** Tells whether a cell is among the changed ones. */
function changedTest(
  changed: readonly ChangedRun[],
): (sheet: number, row: number, column: number) => boolean {
  const columns = new Map<number, ChangedRun[]>();
  for (const run of changed) {
    const key = columnKey(run);
    const runs = columns.get(key) ?? [];
    columns.set(key, runs);
    runs.push(run);
  }
  const sorted = new Map<number, Coverage>();
  for (const [key, runs] of columns) sorted.set(key, coverageOf(runs));
  return (sheet, row, column) => {
    const coverage = sorted.get(columnKey({ sheet, column }));
    return coverage !== undefined && covers(coverage, row);
  };
}

/** One number per column of the workbook. */
function columnKey({ sheet, column }: Pick<ChangedRun, 'sheet' | 'column'>): number {
  return sheet * MAX_COLUMNS + column;
}

/** Rows that begin a run, ascending, and for each how far down it or one before it reaches. */
interface Coverage {
  readonly tops: readonly number[];
  readonly reach: readonly number[];
}

function coverageOf(runs: readonly ChangedRun[]): Coverage {
  const ordered = [...runs].sort((a, b) => a.row - b.row);
  let lowest = -1;
  const reach = ordered.map(({ bottom }) => (lowest = Math.max(lowest, bottom)));
  return { tops: ordered.map(({ row }) => row), reach };
}

function covers({ tops, reach }: Coverage, row: number): boolean {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return (reach[low - 1] ?? -1) >= row;
}
