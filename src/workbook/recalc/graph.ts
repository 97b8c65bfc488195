import { cellOfKey } from '../../core/model/cells';
import type { Grid } from '../../core/model/snapshot';
import type { RangeRef } from '../../core/base/address';
import type { Book } from './book';
import { SheetReaders } from './dependents';
import type { Formula } from './expr';
import type { Library } from './library';
import { eachRead } from './precedents';
import type { Why } from './why';

/** A cell that may have to be computed: one with a formula, or a stale one without. */
export interface Node {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Absent for a stale cell without a formula. */
  readonly formula?: Formula;
  /** What changes with it: the cell, or the block that an array formula fills. */
  readonly area: RangeRef;
  /** Known beforehand: why it can't be computed. */
  readonly unknown?: Why;
  readonly isStale: boolean;
}

export interface Graph {
  /** By sheet, then row, then column. */
  readonly nodes: readonly Node[];
  /** The readers of each sheet's cells; owners are indices in `nodes`. */
  readonly readers: readonly SheetReaders[];
}

/** Lists the workbook's formulas and stale cells, and who reads what. */
export function buildGraph(book: Book, library: Library): Graph {
  const { sheets } = book.snapshot;
  const nodes: Node[] = [];
  const readers = sheets.map(() => new SheetReaders());
  sheets.forEach(({ grid }, sheet) => {
    for (const key of keysInOrder(grid)) {
      const { row, column } = cellOfKey(key);
      const isStale = grid.stale.has(key);
      const own = { top: row, left: column, bottom: row, right: column };
      const stored = grid.formulas.get(key);
      if (stored === undefined) {
        nodes.push({ sheet, row, column, area: own, unknown: 'stale', isStale });
        continue;
      }
      const formula = library.formula(stored.text, sheet);
      const owner = nodes.length;
      eachRead(formula, row, (target, range) => readers[target]?.add(range, owner));
      const unknown = stored.array === undefined ? formula.template.unknown : 'array';
      const node = { sheet, row, column, formula, area: stored.array ?? own, isStale };
      nodes.push(unknown === undefined ? node : { ...node, unknown });
    }
  });
  return { nodes, readers };
}

/** The cells with a formula and the stale ones, ascending. */
function keysInOrder(grid: Grid): Float64Array {
  const lone = [...grid.stale].filter((key) => !grid.formulas.has(key));
  const keys = new Float64Array(grid.formulas.size + lone.length);
  let length = 0;
  for (const key of grid.formulas.keys()) {
    keys[length] = key;
    length += 1;
  }
  keys.set(lone, length);
  return keys.sort();
}
