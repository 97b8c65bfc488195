import { assertNever } from '../base/assert';
import { fail, ok, type Result } from '../base/result';
import type { Operation, Plan, Refusal } from '../model/plan';
import { isRemoval, type Removal } from '../model/removal';
import type { Snapshot } from '../model/snapshot';
import { carryOut } from './carryOut';
import { checkBlock, checkStyle } from './checkCells';
import { checkComment, checkHyperlink } from './checkNotes';
import { checkMerge, checkPageSetup, checkSize } from './checkLayout';
import { checkAddSheet, checkDeleteSheet } from './checkSheets';
import { checkValidation } from './checkValidation';
import { checkName } from './checkName';
import { Draft } from './draft';
import { checkRename } from './rename/checkRename';
import { checkRows } from './rows/checkRows';
import { checkRemoval } from './removal/checkRemoval';

/**
 * Goes through the plan on the snapshot: the workbook as it reads afterwards, or why the plan is
 * refused. Each operation is checked against what those before it leave. Results of formulas
 * that the plan does not write stay as they were. The snapshot is not changed.
 */
export function rehearse(plan: Plan, snapshot: Snapshot): Result<Snapshot, Refusal> {
  const draft = new Draft(snapshot);
  for (const operation of plan.operations) {
    const refusal = check(operation, draft);
    if (refusal !== undefined) return fail(refusal);
    carryOut(operation, draft);
  }
  return ok(draft.finish());
}

/** Why the plan can't be carried out on this workbook, or undefined. */
export function validate(plan: Plan, snapshot: Snapshot): Refusal | undefined {
  const outcome = rehearse(plan, snapshot);
  return outcome.ok ? undefined : outcome.error;
}

/**
 * The workbook as it reads once the plan, which `validate` found good, is carried out. Results
 * of formulas that the plan does not write stay as they were.
 */
export function simulate(plan: Plan, snapshot: Snapshot): Snapshot {
  const draft = new Draft(snapshot);
  for (const operation of plan.operations) carryOut(operation, draft);
  return draft.finish();
}

function check(operation: Operation, draft: Draft): Refusal | undefined {
  if (isRemoval(operation)) return checkRemoval(operation, draft);
  switch (operation.kind) {
    case 'add-sheet':
      return checkAddSheet(operation, draft);
    case 'rename-sheet':
      return checkRename(operation, draft);
    case 'state':
      return draft.state === operation.old ? undefined : { code: 'state-changed' };
    case 'name':
      return checkName(operation, draft);
    default:
      return checkOnSheet(operation, draft);
  }
}

type OnSheet = Exclude<
  Operation,
  Removal | { readonly kind: 'add-sheet' | 'rename-sheet' | 'name' | 'state' }
>;

function checkOnSheet(operation: OnSheet, draft: Draft): Refusal | undefined {
  const sheet = draft.sheet(operation.sheet);
  if (sheet === undefined) return { code: 'sheet-missing', sheet: operation.sheet };
  if (sheet.base.isProtected) return { code: 'sheet-protected', sheet: operation.sheet };
  switch (operation.kind) {
    case 'delete-sheet':
      return checkDeleteSheet(operation, sheet, draft);
    case 'set-block':
      return checkBlock(operation, sheet);
    case 'merge':
      return checkMerge(operation, sheet);
    case 'style':
      return checkStyle(operation, sheet, draft);
    case 'size':
      return checkSize(operation, sheet);
    case 'page-setup':
      return checkPageSetup(operation, sheet);
    case 'comment':
      return checkComment(operation, sheet);
    case 'hyperlink':
      return checkHyperlink(operation, sheet);
    case 'validation':
      return checkValidation(operation, sheet);
    case 'insert-rows':
    case 'delete-rows':
      return checkRows(operation, sheet.finish(), draft);
    default:
      return assertNever(operation);
  }
}
