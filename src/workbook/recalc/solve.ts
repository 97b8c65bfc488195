import { assertPresent } from '../../core/base/assert';
import type { CellValue, Snapshot } from '../../core/model/snapshot';
import type { CustomFunction } from './book';
import { CurrentValues } from './currentValues';
import { Sweep } from './dependents';
import { evaluateFormula } from './evaluate';
import { rangeOfPlace, type Formula } from './expr';
import type { Graph, Node } from './graph';
import { PendingSheet } from './pending';
import { CannotTell, type Why } from './why';

const NOT_PENDING = 0;
const WAITING = 1;
/** Its precedents are being computed. */
const OPEN = 2;
const DONE = 3;

/**
 * Computes pending nodes, precedents first, with its own stack: a chain of formulas may be as
 * long as a column. Whatever depends on a node without a value is marked at once, so that
 * nothing is ever computed from a value that can't be told.
 */
export class Solver {
  /** By node; undefined until computed, or for good when `whys` has the node. */
  readonly values: CellValue[];
  readonly whys = new Map<number, Why>();
  private readonly states: Uint8Array;
  private readonly pending: readonly PendingSheet[];
  private readonly current: CurrentValues;
  private readonly taint: Sweep;

  constructor(
    snapshot: Snapshot,
    private readonly graph: Graph,
    private readonly functions: ReadonlyMap<string, CustomFunction>,
    isPending: (node: Node, index: number) => boolean,
  ) {
    const { nodes } = graph;
    this.values = new Array<CellValue>(nodes.length).fill(undefined);
    this.states = new Uint8Array(nodes.length);
    const cells: { row: number; column: number; node: number }[][] = snapshot.sheets.map(() => []);
    nodes.forEach((node, index) => {
      if (!isPending(node, index)) return;
      this.states[index] = WAITING;
      cells[node.sheet]?.push({ row: node.row, column: node.column, node: index });
    });
    this.pending = cells.map((list) => new PendingSheet(list));
    this.current = new CurrentValues(snapshot, this.pending, this.values);
    this.taint = new Sweep(graph.readers);
    nodes.forEach(({ unknown }, index) => {
      if (unknown !== undefined && this.states[index] === WAITING) this.giveUp([index], unknown);
    });
  }

  /** Computes one pending node and all that it needs. */
  solve(start: number): void {
    const stack: { readonly index: number; read: number }[] = [];
    const open = (index: number): void => {
      this.states[index] = OPEN;
      stack.push({ index, read: 0 });
    };
    if (this.states[start] === WAITING) open(start);
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { index } = frame;
      const formula = this.graph.nodes[index]?.formula;
      if (this.states[index] === DONE || formula === undefined) {
        stack.pop();
        continue;
      }
      const missing = this.nextMissing(formula, frame);
      if (missing === undefined) {
        this.compute(index, formula);
        stack.pop();
      } else if (this.states[missing] === OPEN) {
        // Everything opened since then is part of the circle.
        const start = stack.findLastIndex((opened) => opened.index === missing);
        this.giveUp(
          stack.slice(start).map((opened) => opened.index),
          'circular',
        );
      } else {
        open(missing);
      }
    }
  }

  /** A precedent that is yet to be computed. Reads found complete are not looked at again. */
  private nextMissing(formula: Formula, frame: { read: number }): number | undefined {
    const { reads } = formula.template;
    for (; frame.read < reads.length; frame.read++) {
      const { sheet, place } = assertPresent(reads[frame.read], 'a read within bounds');
      const missing = this.pending[sheet]?.firstUndone(rangeOfPlace(place, formula.cells));
      if (missing !== undefined) return missing;
    }
    return undefined;
  }

  private compute(index: number, formula: Formula): void {
    try {
      this.values[index] = evaluateFormula(formula, this.current, this.functions);
      this.finish(index);
    } catch (error) {
      if (!(error instanceof CannotTell)) throw error;
      this.giveUp([index], error.why);
    }
  }

  private finish(index: number, why?: Why): void {
    const { sheet, row, column } = assertPresent(this.graph.nodes[index], 'a node within bounds');
    this.states[index] = DONE;
    if (why !== undefined) this.whys.set(index, why);
    this.pending[sheet]?.column(column)?.markDone(row);
  }

  /** Marks the nodes and all pending nodes that depend on them as without a value. */
  private giveUp(starts: readonly number[], why: Why): void {
    const queue = [...starts];
    for (const start of starts) {
      if (this.states[start] !== DONE) this.finish(start, why);
    }
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { sheet, area } = assertPresent(this.graph.nodes[next], 'a node within bounds');
      this.taint.readersOf(sheet, area, (reader) => {
        const state = this.states[reader];
        if (state === NOT_PENDING || state === DONE) return;
        this.finish(reader, this.graph.nodes[reader]?.unknown ?? 'precedent');
        queue.push(reader);
      });
    }
  }
}
