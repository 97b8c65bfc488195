import type { Result } from '../core/base/result';
import type { Operation, Plan, Refusal } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';

/** What a snapshot should cover: the whole workbook, or named sheets. */
export type Scope = 'workbook' | { readonly sheets: readonly string[] };

/** What was done, so that the caller can say it and undo it. */
export interface Applied {
  /** Undoes the change when applied to the workbook as it is now. */
  readonly inverse: Plan;
  /** What `inverse` does not take back: removals, last in their plan. */
  readonly outsideUndo: readonly Operation[];
}

/** Why a workbook that a program holds open could not be read. */
export class ReadRefused extends Error {
  override readonly name = 'ReadRefused';

  /** `cause` is what the program itself reported: for developers, never for users. */
  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super(refusal.code, { cause });
  }
}

/**
 * The one way in and out of a workbook. Adapters implement it: memory, file, and later Excel
 * and the workbench's grid. `applyPlan` is all or nothing: it verifies that what it would
 * overwrite is what the snapshot saw and refuses otherwise.
 */
export interface WorkbookPort {
  readSnapshot(scope: Scope): Promise<Snapshot>;
  applyPlan(plan: Plan): Promise<Result<Applied, Refusal>>;
}
