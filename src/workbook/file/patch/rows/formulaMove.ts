import { escapeText } from '../../xml/escape';
import { escapeLike } from './escapeLike';
import type { FormulaGroups } from './formulaGroups';
import { formulaText, type FormulaText } from './formulaText';
import type { Pieces } from './pieces';
import { RowsUnadjusted, type RowMover } from './rowMover';
import type { TagWalker } from './tagWalker';

/** Moves the formulas of one sheet's cells, which the walker comes to one by one. */
export class FormulaMove {
  private readonly isOwn: boolean;

  constructor(
    private readonly pieces: Pieces,
    private readonly walker: TagWalker,
    private readonly sheet: string,
    private readonly mover: RowMover,
    private readonly groups: FormulaGroups,
    private readonly prefix: string,
  ) {
    this.isOwn = mover.isShifted(sheet);
  }

  /** Moves the formula that the walker is at; the cell's place is that before the move. */
  move(row: number, column: number): void {
    const { attributes } = this.walker;
    const formula = formulaText(this.walker);
    switch (attributes.count === 0 ? undefined : attributes.get('t')) {
      case 'shared':
        this.moveShared(formula, row, column);
        return;
      case 'array':
        this.moveBlock('array-formula');
        this.moveText(formula);
        return;
      case 'dataTable':
        this.keepDataTable();
        return;
      default:
        this.moveText(formula);
    }
  }

  private moveText({ text, start, end }: FormulaText): void {
    // Only a reference that names its sheet leads to another one.
    if (!this.isOwn && !text.includes('!')) return;
    this.put(text, this.mover.formula(text, this.sheet), start, end);
  }

  private put(before: string, after: string, start: number, end: number): void {
    if (after === before) return;
    this.pieces.replace(start, end, escapeLike(this.walker.source.slice(start, end), after));
  }

  private moveShared(formula: FormulaText, row: number, column: number): void {
    const { attributes, start } = this.walker;
    const isDefining = formula.text !== '';
    const group = this.groups.at(attributes.get('si') ?? '', isDefining);
    if (group === undefined) return;
    if (group.shared === undefined) {
      const own = escapeText(this.groups.own(group.formula, row, column));
      this.pieces.replace(start, formula.elementEnd, `<${this.prefix}f>${own}</${this.prefix}f>`);
    } else if (isDefining) {
      this.moveAttribute('ref');
      this.put(formula.text, group.shared, formula.start, formula.end);
    }
  }

  /** Moves the block that one formula fills, which must stay in one piece. */
  private moveBlock(what: string): void {
    const ref = this.walker.attributes.get('ref');
    if (this.isOwn && ref !== undefined && this.mover.cuts(ref)) throw new RowsUnadjusted(what);
    this.moveAttribute('ref');
  }

  private moveAttribute(name: string): void {
    const { attributes } = this.walker;
    const i = attributes.indexOf(name);
    if (i < 0 || !this.isOwn) return;
    const before = attributes.value(i);
    const after = this.mover.range(before);
    if (after !== before)
      this.pieces.replace(attributes.valueStart(i), attributes.valueEnd(i), after);
  }

  /** A what-if table must stay where it is: its cells have no formula that could follow. */
  private keepDataTable(): void {
    if (!this.isOwn) return;
    for (const name of ['ref', 'r1', 'r2']) {
      const value = this.walker.attributes.get(name);
      if (value !== undefined && this.mover.range(value) !== value)
        throw new RowsUnadjusted('data-table');
    }
  }
}
