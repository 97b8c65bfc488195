import type {
  DeleteRows,
  InsertRows,
  Operation,
  Plan,
  RenameSheet,
} from '../../../core/model/plan';
import type { Snapshot } from '../../../core/model/snapshot';
import { simulate } from '../../../core/plan/rehearse';

export type RowsOperation = InsertRows | DeleteRows;

/** What gives cells another address. */
export type OpeningOperation = RowsOperation | RenameSheet;

/** A stretch of a plan in which every cell and sheet keeps its address. */
export interface Frame {
  /** The rows that come or go, or the sheet that is renamed, before it; absent for the first one. */
  readonly opens?: Opening;
  readonly operations: readonly Operation[];
  /** The workbook at its start, what opens it done, and at its end. */
  readonly start: Snapshot;
  readonly end: Snapshot;
}

export interface Opening {
  readonly operation: OpeningOperation;
  /** The workbook before it was done. */
  readonly before: Snapshot;
}

export function isOfRows(operation: Operation): operation is RowsOperation {
  return operation.kind === 'insert-rows' || operation.kind === 'delete-rows';
}

export function opensFrame(operation: Operation): operation is OpeningOperation {
  return isOfRows(operation) || operation.kind === 'rename-sheet';
}

/** The plan, which was found good for the workbook `before`, cut where addresses change. */
export function framesOf(plan: Plan, before: Snapshot): readonly Frame[] {
  const frames: Frame[] = [];
  let opens: Opening | undefined;
  let start = before;
  let operations: Operation[] = [];
  const close = (): Snapshot => {
    const end = operations.length === 0 ? start : simulate({ ...plan, operations }, start);
    frames.push({ ...(opens === undefined ? {} : { opens }), operations, start, end });
    operations = [];
    return end;
  };
  // What a sheet held can't be put back: it goes last.
  const deletions: Operation[] = [];
  // Of several states only the last one is written: a part can't be changed that is being added.
  const lastState = plan.operations.findLast(({ kind }) => kind === 'state');
  for (const operation of plan.operations) {
    if (opensFrame(operation)) {
      const end = close();
      opens = { operation, before: end };
      start = simulate({ ...plan, operations: [operation] }, end);
    } else if (operation.kind === 'delete-sheet') deletions.push(operation);
    else if (operation.kind !== 'state' || operation === lastState) operations.push(operation);
  }
  operations.push(...deletions);
  close();
  return frames;
}
