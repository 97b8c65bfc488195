import { SharedFormula } from '../../read/sharedFormula';
import type { RowMover } from './rowMover';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Definition {
  readonly formula: SharedFormula;
  first: Place;
  last: Place;
}

/** What becomes of the first formula of a group. */
export interface MovedGroup {
  readonly formula: SharedFormula;
  /** The formula that the group goes on sharing; undefined when each cell gets its own. */
  readonly shared: string | undefined;
}

/** The shared formulas of one sheet: which can go on being shared once rows moved. */
export class FormulaGroups {
  private readonly definitions = new Map<string, Definition[]>();
  private readonly moved = new Map<Definition, MovedGroup>();
  private readonly reached = new Map<string, number>();

  constructor(
    private readonly mover: RowMover,
    private readonly sheet: string,
  ) {}

  /** Notes a cell of a group; one with a text defines it from there on. */
  note(group: string, text: string, row: number, column: number): void {
    const known = this.definitions.get(group) ?? [];
    this.definitions.set(group, known);
    const place = { row, column };
    if (text !== '') {
      known.push({ formula: new SharedFormula(text, row, column), first: place, last: place });
      return;
    }
    const definition = known.at(-1);
    if (definition === undefined) return;
    if (row < definition.first.row) definition.first = place;
    if (row > definition.last.row) definition.last = place;
  }

  /**
   * What becomes of the group of a cell, asked for in the order in which the cells were noted;
   * undefined when nothing defines it.
   */
  at(group: string, isDefining: boolean): MovedGroup | undefined {
    const index = this.reached.get(group) ?? 0;
    if (isDefining) this.reached.set(group, index + 1);
    const definition = this.definitions.get(group)?.[isDefining ? index : Math.max(0, index - 1)];
    if (definition === undefined) return undefined;
    const known = this.moved.get(definition) ?? this.move(definition);
    this.moved.set(definition, known);
    return known;
  }

  /** The formula of one cell after the move. */
  own(formula: SharedFormula, row: number, column: number): string {
    return this.mover.formula(formula.textAt(row, column), this.sheet);
  }

  /**
   * A group stays one when all its cells stand on one side of the rows and its formula moves
   * alike in its first and its last row: what lies between then moves alike too.
   */
  private move({ formula, first, last }: Definition): MovedGroup {
    const { at } = this.mover.shift;
    const isOwn = this.mover.isShifted(this.sheet);
    if (isOwn && first.row < at && last.row >= at) return { formula, shared: undefined };
    const rowOf = (row: number): number => (isOwn ? this.mover.row(row) : row);
    const text = this.own(formula, formula.row, formula.column);
    const after = new SharedFormula(text, rowOf(formula.row), formula.column);
    const isAlike = [first, last].every(
      ({ row, column }) => after.textAt(rowOf(row), column) === this.own(formula, row, column),
    );
    return { formula, shared: isAlike ? text : undefined };
  }
}
