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
  /** Undefined for a stale cell without a formula. */
  readonly formula: Formula | undefined;
  /** What changes with it: the cell, or the block that an array formula fills. */
  readonly area: RangeRef;
  /** Known beforehand: why it can't be computed. */
  readonly unknown: Why | undefined;
  readonly isStale: boolean;
}

export interface Graph {
  /** By sheet, then row, then column. */
  readonly nodes: readonly Node[];
  /** The readers of each sheet's cells; owners are indices in `nodes`. */
  readonly readers: readonly SheetReaders[];
}

/** By lower-case sheet name: formulas, by `cellKey`, whose stored result is known to be good. */
export type GivenResults = ReadonlyMap<string, ReadonlySet<number>>;

/** How many nodes are made before the next pause. */
const STRIDE = 256;

/** Lists the workbook's formulas and stale cells, and who reads what; given ones are left out. */
export function buildGraph(book: Book, library: Library, given: GivenResults): Graph {
  const growing = growGraph(book, library, given);
  for (;;) {
    const step = growing.next();
    if (step.done === true) return step.value;
  }
}

/** `buildGraph` with pauses, for whoever has something else to do. */
export function* growGraph(
  book: Book,
  library: Library,
  given: GivenResults,
): Generator<undefined, Graph> {
  const { sheets } = book.snapshot;
  const nodes: Node[] = [];
  const readers = sheets.map(() => new SheetReaders());
  for (const [sheet, { name, grid }] of sheets.entries()) {
    for (const key of keysInOrder(grid, given.get(name.toLowerCase()))) {
      const { row, column } = cellOfKey(key);
      const stored = grid.formulas.get(key);
      const formula = stored === undefined ? undefined : library.formula(stored.text, sheet);
      const owner = nodes.length;
      if (owner % STRIDE === STRIDE - 1) yield;
      if (formula !== undefined) {
        eachRead(formula, row, (target, range) => readers[target]?.add(range, owner));
      }
      nodes.push({
        sheet,
        row,
        column,
        formula,
        area: stored?.array ?? { top: row, left: column, bottom: row, right: column },
        unknown: stored?.array === undefined ? whyUnknown(formula) : 'array',
        isStale: grid.stale.has(key),
      });
    }
  }
  return { nodes, readers };
}

function whyUnknown(formula: Formula | undefined): Why | undefined {
  return formula === undefined ? 'stale' : formula.template.unknown;
}

/** The cells with a formula and the stale ones, ascending, without those that are given. */
function keysInOrder(grid: Grid, given?: ReadonlySet<number>): Float64Array {
  const lone = [...grid.stale].filter((key) => !grid.formulas.has(key));
  const keys = new Float64Array(grid.formulas.size + lone.length);
  let length = 0;
  for (const key of grid.formulas.keys()) {
    if (given?.has(key) === true) continue;
    keys[length] = key;
    length += 1;
  }
  keys.set(lone, length);
  return keys.subarray(0, length + lone.length).sort();
}
