import { cellKey } from '../../core/model/cells';
import { Sweep } from './dependents';
import type { Graph } from './graph';

/** A changed cell; `sheet` is the index in `Snapshot.sheets`. */
export interface ChangedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Marks the nodes (by index) that depend on the changes, directly or through others. A formula
 * in a changed cell does, and so does every formula that may depend on anything.
 */
export function findDirty(graph: Graph, changed: readonly ChangedCell[]): Uint8Array {
  const { nodes } = graph;
  const isDirty = new Uint8Array(nodes.length);
  const queue: number[] = [];
  const mark = (index: number): void => {
    if (isDirty[index] !== 0) return;
    isDirty[index] = 1;
    queue.push(index);
  };
  const changedKeys = new Map<number, Set<number>>();
  const sweep = new Sweep(graph.readers);
  for (const { sheet, row, column } of changed) {
    const keys = changedKeys.get(sheet) ?? new Set<number>();
    changedKeys.set(sheet, keys.add(cellKey(row, column)));
    sweep.readersOf(sheet, { top: row, left: column, bottom: row, right: column }, mark);
  }
  nodes.forEach(({ sheet, row, column, formula }, index) => {
    if (formula === undefined) return;
    const isChanged = changedKeys.get(sheet)?.has(cellKey(row, column)) === true;
    if (isChanged || !formula.template.isBounded) mark(index);
  });
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const node = nodes[next];
    if (node !== undefined) sweep.readersOf(node.sheet, node.area, mark);
  }
  return isDirty;
}
