import type { CellValue, Snapshot } from '../../core/model/snapshot';
import { Book, type CustomFunction } from './book';
import { findDirty, type ChangedRun } from './dirty';
import { buildGraph, type GivenResults } from './graph';
import { Library } from './library';
import { Solver } from './solve';
import type { Why } from './why';

/** A cell by the name of its sheet, zero-based. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A changed cell, or the cells of its column down to row `bottom`. */
export interface ChangedCells extends SheetCell {
  readonly bottom?: number;
}

/** By sheet, then row, then column; sheets are named as in the snapshot. */
export interface Recalculation {
  readonly results: readonly (SheetCell & { readonly value: CellValue })[];
  /** Formulas whose stored value is out of date and whose new one can't be told. */
  readonly unknown: readonly (SheetCell & { readonly why: Why })[];
}

const NO_FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map();
const NOTHING_GIVEN: GivenResults = new Map();

/**
 * What the formulas that depend on changed cells now give: with A1 changed to 5, B1 `=A1*2` and
 * C1 `=TODAY()-B1` → `results: [B1 = 10]`, `unknown: [C1 volatile]`.
 *
 * `after` holds the new contents. Every formula that depends on a changed cell (directly,
 * through others, ranges, names, other sheets), and every formula in a changed cell, is in
 * exactly one list; so is every volatile one when anything changed. `functions` computes
 * custom functions, by upper-case name (`TDKT.HOANTHANH`). An array formula that is unknown
 * stands in the list by its first cell; the rest of its block is out of date with it. Formulas in
 * `given` are in no list: what depends on them takes the results that `after` holds.
 */
export function recalculate(
  after: Snapshot,
  changed: readonly ChangedCells[],
  functions: ReadonlyMap<string, CustomFunction> = NO_FUNCTIONS,
  given: GivenResults = NOTHING_GIVEN,
): Recalculation {
  const isAnyFormula = after.sheets.some(({ grid }) => grid.formulas.size > 0);
  if (changed.length === 0 || !isAnyFormula) return { results: [], unknown: [] };
  const book = new Book(after, functions);
  const graph = buildGraph(book, new Library(book), given);
  const isDirty = findDirty(graph, placed(book, changed));
  const solver = new Solver(
    after,
    graph,
    functions,
    (node, index) => node.isStale || isDirty[index] === 1,
  );
  const results: (SheetCell & { value: CellValue })[] = [];
  const unknown: (SheetCell & { why: Why })[] = [];
  graph.nodes.forEach((node, index) => {
    if (isDirty[index] !== 1) return;
    solver.solve(index);
    const { row, column } = node;
    const sheet = after.sheets[node.sheet]?.name ?? '';
    const why = solver.whys.get(index);
    if (why === undefined) results.push({ sheet, row, column, value: solver.values[index] });
    else unknown.push({ sheet, row, column, why });
  });
  return { results, unknown };
}

/** The changed cells by sheet index; those on sheets that are gone have no readers left. */
function placed(book: Book, changed: readonly ChangedCells[]): ChangedRun[] {
  return changed.flatMap(({ sheet, row, column, bottom = row }) => {
    const index = book.sheetIndex(sheet);
    return index === undefined ? [] : [{ sheet: index, row, column, bottom }];
  });
}
