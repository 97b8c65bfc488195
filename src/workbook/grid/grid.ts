import type { CellRef } from '../../core/base/address';
import { fail, ok, type Result } from '../../core/base/result';
import { findSheet, readFormula, readValue } from '../../core/model/cells';
import type {
  CellContent,
  Operation,
  Plan,
  Reason,
  Refusal,
  SetBlock,
} from '../../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { invert } from '../../core/plan/invert';
import { rehearse } from '../../core/plan/rehearse';
import type { FileWorkbook } from '../file/file';
import type { BookLook } from '../file/look/bookLook';
import { ReadRefused, type Applied, type Scope, type WorkbookPort } from '../port';
import { givingValues, lostValues } from './freshResults';
import type { GridView } from './gridView';
import { History } from './history';
import { renamedAlong } from './renamedAlong';

/** What somebody typed into a cell: a value, or a formula whose result is not known yet. */
export interface CellEdit extends CellRef {
  readonly sheet: string;
  readonly content: CellContent;
}

/** What became of the workbook: `plan` was carried out, by itself or as a step of the history. */
export interface GridChange {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly plan: Plan;
}

/** A workbook file that a grid shows and that its user edits. */
export interface GridWorkbook extends WorkbookPort {
  /** Takes what was typed; when it is refused nothing is kept and the view shows what was. */
  readonly edit: (edits: readonly CellEdit[]) => Refusal | undefined;
  /** Undoes what was done last, by the grid or by a plan; false when there is nothing. */
  readonly undo: () => Promise<Result<boolean, Refusal>>;
  readonly redo: () => Promise<Result<boolean, Refusal>>;
  /** What would be undone and redone. */
  readonly next: () => { readonly undo: Reason | undefined; readonly redo: Reason | undefined };
  /** Shows the workbook anew, where the view has shown what was refused. */
  readonly refresh: () => void;
  /** The file as it is now, with everything typed and every formula calculated. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Calls `tell` after every change. */
  readonly subscribe: (tell: (change: GridChange) => void) => () => void;
  /** Grows with every change. */
  readonly revision: () => number;
}

const TYPED: Reason = { code: 'reasons/typed', data: {} };

/**
 * Lets a view show a workbook file. The file stays the document: what is typed waits until
 * somebody reads or saves, and is then carried out on the file like any plan.
 */
export async function openGridWorkbook(file: FileWorkbook, view: GridView): Promise<GridWorkbook> {
  const snapshot = await file.readSnapshot('workbook');
  const look = file.look();
  view.show({ snapshot, look });
  return new Grid(file, view, snapshot, look);
}

class Grid implements GridWorkbook {
  private pending: readonly Operation[] = [];
  private readonly history = new History();
  private readonly listeners = new Set<(change: GridChange) => void>();
  private count = 0;
  /** One thing at a time: each waits for the one before. */
  private last: Promise<unknown> = Promise.resolve();

  /** `current` is the file with what is pending, as the view was told. */
  constructor(
    private readonly file: FileWorkbook,
    private readonly view: GridView,
    private current: Snapshot,
    private look: BookLook,
  ) {}

  readonly edit = (edits: readonly CellEdit[]): Refusal | undefined => {
    const plan: Plan = { because: TYPED, operations: edits.map((edit) => this.writing(edit)) };
    const refusal = this.keep(plan);
    if (refusal === undefined) {
      this.history.did({ done: plan, inverse: invert(plan) });
      this.tell({ kind: 'done', plan });
      return undefined;
    }
    for (const edit of edits) this.view.restore(edit.sheet, [edit], this.current);
    return refusal;
  };

  readonly undo = (): Promise<Result<boolean, Refusal>> =>
    this.inTurn(async () => {
      const { undo } = this.history.next;
      const done = await this.carryOut(undo);
      if (done.ok && undo !== undefined) {
        this.history.undid();
        this.tell({ kind: 'undone', plan: undo });
      }
      return done;
    });

  readonly redo = (): Promise<Result<boolean, Refusal>> =>
    this.inTurn(async () => {
      const { redo } = this.history.next;
      const done = await this.carryOut(redo);
      if (done.ok && redo !== undefined) {
        this.history.redid();
        this.tell({ kind: 'redone', plan: redo });
      }
      return done;
    });

  readonly next = (): ReturnType<GridWorkbook['next']> => {
    const { undo, redo } = this.history.next;
    return { undo: undo?.because, redo: redo?.because };
  };

  readonly refresh = (): void => {
    this.view.show({ snapshot: this.current, look: this.look });
  };

  readonly bytes = (): Promise<Uint8Array> =>
    this.inTurn(async () => {
      await this.flush();
      return this.file.bytes();
    });

  readonly subscribe = (tell: (change: GridChange) => void): (() => void) => {
    this.listeners.add(tell);
    return () => {
      this.listeners.delete(tell);
    };
  };

  readonly revision = (): number => this.count;

  readSnapshot(scope: Scope): Promise<Snapshot> {
    return this.inTurn(async () => {
      await this.flush();
      return this.file.readSnapshot(scope);
    });
  }

  applyPlan(plan: Plan): Promise<Result<Applied, Refusal>> {
    return this.inTurn(async () => {
      const done = await this.apply(plan);
      if (done.ok && plan.operations.length > 0) {
        const { inverse, outsideUndo } = done.value;
        this.history.did({ done: without(plan, outsideUndo), inverse });
        this.tell({ kind: 'done', plan });
      }
      return done;
    });
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.last.then(task, task);
    this.last = turn;
    return turn;
  }

  private tell(change: GridChange): void {
    this.count += 1;
    for (const listener of this.listeners) listener(change);
  }

  private writing({ sheet, row, column, content }: CellEdit): SetBlock {
    const found = findSheet(this.current, sheet);
    const old = found === undefined ? undefined : contentOf(found, { row, column });
    return { kind: 'set-block', sheet, at: { row, column }, old: [[old]], values: [[content]] };
  }

  /** Lets what was typed wait for the next reading, unless it can't be. */
  private keep(plan: Plan): Refusal | undefined {
    const outcome = rehearse(plan, this.current);
    if (!outcome.ok) return outcome.error;
    this.pending = [...this.pending, ...plan.operations];
    this.current = outcome.value;
    return undefined;
  }

  private async carryOut(plan: Plan | undefined): Promise<Result<boolean, Refusal>> {
    if (plan === undefined) return ok(false);
    if (plan.because.code !== TYPED.code) {
      const done = await this.apply(plan);
      return done.ok ? ok(true) : done;
    }
    const before = this.current;
    const refusal = this.keep(plan);
    if (refusal !== undefined) return fail(refusal);
    this.view.changed(before, { snapshot: this.current, look: this.look });
    return ok(true);
  }

  private async apply(plan: Plan): Promise<Result<Applied, Refusal>> {
    const before = await this.flush();
    const done = await this.file.applyPlan(plan);
    if (!done.ok) return done;
    this.pending = renamedAlong(this.pending, plan.operations);
    this.look = this.file.look();
    const after = await this.file.readSnapshot('workbook');
    this.follow(after);
    await this.giveValues(before, after);
    return done;
  }

  /** Carries out what is pending and gives the workbook as it is then. */
  private async flush(): Promise<Snapshot> {
    const before = await this.file.readSnapshot('workbook');
    const operations = this.pending;
    if (operations.length === 0) return before;
    const done = await this.file.applyPlan({ because: TYPED, operations });
    if (!done.ok) throw new ReadRefused(done.error);
    // Somebody may have typed on meanwhile.
    this.pending = this.pending.slice(operations.length);
    await this.giveValues(before, await this.file.readSnapshot('workbook'));
    return this.file.readSnapshot('workbook');
  }

  /** Writes the engine's values into formulas that the file adapter could not work out. */
  private async giveValues(before: Snapshot, after: Snapshot): Promise<void> {
    const lost = lostValues(before, after);
    if (lost.length === 0) return;
    await this.view.settled();
    const operations = givingValues(lost, (sheet, cell) => this.view.resultAt(sheet, cell));
    if (operations.length > 0) await this.file.applyPlan({ because: TYPED, operations });
  }

  /** Lets the view follow the file, with what was typed in the meantime where it still fits. */
  private follow(after: Snapshot): void {
    const before = this.current;
    const typed = rehearse({ because: TYPED, operations: this.pending }, after);
    if (!typed.ok) this.pending = [];
    this.current = typed.ok ? typed.value : after;
    this.view.changed(before, { snapshot: this.current, look: this.look });
  }
}

/** What is not taken back is not there to be done once more. */
function without(plan: Plan, outsideUndo: readonly Operation[]): Plan {
  const lasting = new Set(outsideUndo);
  return { ...plan, operations: plan.operations.filter((operation) => !lasting.has(operation)) };
}

/** What a cell holds, as plans speak of it. */
function contentOf(sheet: SheetSnapshot, { row, column }: CellRef): CellContent {
  const formula = readFormula(sheet, row, column);
  const value = readValue(sheet, row, column);
  return formula === undefined ? value : { formula: formula.text, result: value };
}
