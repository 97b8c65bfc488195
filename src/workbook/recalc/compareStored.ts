import { isCellError, readValue, sameValue } from '../../core/model/cells';
import type { CellValue, Snapshot } from '../../core/model/snapshot';
import { Book, type CustomFunction } from './book';
import { growGraph, type Node } from './graph';
import { Library } from './library';
import type { SheetCell } from './recalculate';
import { Solver } from './solve';

/** A formula whose stored result is not what it gives here. */
export interface Differing extends SheetCell {
  readonly stored: CellValue;
  readonly computed: CellValue;
}

export interface Comparison {
  /** By sheet, then row, then column; the first ones where there are too many. */
  readonly differing: readonly Differing[];
  /** How many differ beyond those. */
  readonly more: number;
  /** Formulas that were not compared: their result may change by itself (TODAY, OFFSET …). */
  readonly volatile: number;
  /** Formulas that were not compared: they can't be computed here. */
  readonly uncomputed: number;
}

/** Numbers nearer than this part of the larger are the same: engines add in different orders. */
const RELATIVE = 1e-9;
/** What a sum that should be zero may leave behind. */
const NOISE = 1e-12;
/** How many formulas are computed before the next pause. */
const STRIDE = 32;
const NOTHING_GIVEN: ReadonlyMap<string, ReadonlySet<number>> = new Map();

/**
 * Computes every formula of a workbook anew, each from what the ones before it gave, and says
 * which stored results differ: A1 `5`, B1 `=A1*2` stored as 8, C1 `=TODAY()` →
 * `differing: [B1, stored 8, computed 10]`, `volatile: 1`. A formula that can't be computed
 * counts with its stored result; one without a stored result is not compared. Pauses (`yield`) every few
 * formulas, for whoever has something else to do; lists `most` differences.
 */
export function* compareStored(
  snapshot: Snapshot,
  functions: ReadonlyMap<string, CustomFunction>,
  most: number,
): Generator<undefined, Comparison> {
  const book = new Book(snapshot, functions);
  const graph = yield* growGraph(book, new Library(book), NOTHING_GIVEN);
  const isPending = ({ isStale, unknown }: Node): boolean => isStale || unknown === undefined;
  const solver = new Solver(snapshot, graph, functions, isPending);
  yield;
  const differing: Differing[] = [];
  const counts = { more: 0, volatile: 0, uncomputed: 0 };
  for (const [index, node] of graph.nodes.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    solver.solve(index);
    const sheet = snapshot.sheets[node.sheet];
    if (sheet === undefined || node.formula === undefined || node.isStale) continue;
    const why = node.unknown ?? solver.whys.get(index);
    if (why !== undefined) {
      counts[why === 'volatile' ? 'volatile' : 'uncomputed'] += 1;
      continue;
    }
    const { row, column } = node;
    const stored = readValue(sheet, row, column);
    const computed = solver.values[index];
    if (isAlike(stored, computed)) continue;
    if (differing.length < most) {
      differing.push({ sheet: sheet.name, row, column, stored, computed });
    } else counts.more += 1;
  }
  return { differing, ...counts };
}

function isAlike(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const gap = Math.abs(a - b);
    return gap <= NOISE || gap <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
  }
  return sameValue(a, b) || (isEmpty(a) && isEmpty(b));
}

function isEmpty(value: CellValue): boolean {
  return !isCellError(value) && (value === undefined || value === '');
}
