import type { Plan } from '../../core/model/plan';

/** As many steps as Excel keeps. */
const MOST_STEPS = 100;

/** One line of plans that undo and redo each other. */
export class History {
  private undoing: readonly Plan[] = [];
  private redoing: readonly Plan[] = [];

  get next(): { readonly undo: Plan | undefined; readonly redo: Plan | undefined } {
    return { undo: this.undoing.at(-1), redo: this.redoing.at(-1) };
  }

  /** Something new was done; nothing can be redone after it. */
  did(inverse: Plan): void {
    this.undoing = [...this.undoing, inverse].slice(-MOST_STEPS);
    this.redoing = [];
  }

  undid(inverse: Plan): void {
    this.undoing = this.undoing.slice(0, -1);
    this.redoing = [...this.redoing, inverse];
  }

  redid(inverse: Plan): void {
    this.redoing = this.redoing.slice(0, -1);
    this.undoing = [...this.undoing, inverse];
  }
}
