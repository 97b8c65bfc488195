import type { Plan } from '../../core/model/plan';

/** As many steps as Excel keeps. */
const MOST_STEPS = 100;

/**
 * What was done, and what undoes it. Both are kept: the inverse of an inverse is less than what
 * was done, for a sheet that comes back comes back bare.
 */
export interface Step {
  readonly done: Plan;
  readonly inverse: Plan;
}

/** One line of steps that are undone and redone. */
export class History {
  private undoing: readonly Step[] = [];
  private redoing: readonly Step[] = [];

  get next(): { readonly undo: Plan | undefined; readonly redo: Plan | undefined } {
    return { undo: this.undoing.at(-1)?.inverse, redo: this.redoing.at(-1)?.done };
  }

  /** Something new was done; nothing can be redone after it. */
  did(step: Step): void {
    this.undoing = [...this.undoing, step].slice(-MOST_STEPS);
    this.redoing = [];
  }

  undid(): void {
    this.redoing = [...this.redoing, ...this.undoing.slice(-1)];
    this.undoing = this.undoing.slice(0, -1);
  }

  redid(): void {
    this.undoing = [...this.undoing, ...this.redoing.slice(-1)];
    this.redoing = this.redoing.slice(0, -1);
  }
}
