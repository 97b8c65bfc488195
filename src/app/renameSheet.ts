import { ok, type Result } from '../core/base/result';
import type { Operation, Refusal } from '../core/model/plan';
import { renameInState } from '../core/plan/rename/renameInState';
import { textsNaming } from '../core/plan/rename/textsNaming';
import { placesOf } from '../core/plan/removal/uses';
import type { WorkbookPort } from '../workbook/port';

/** A sheet that has another name now. */
export interface Renamed {
  /** Cells whose formulas still name it as before, in a text: `Tổng!B2, Tổng!B7`; '' for none. */
  readonly left: string;
}

/**
 * Gives a sheet another name. What speaks of it follows, and so does what the add-in remembers of
 * it; formulas that name it in a text can't, and are told.
 */
export async function renameSheet(
  workbook: WorkbookPort,
  sheet: string,
  to: string,
): Promise<Result<Renamed, Refusal>> {
  if (sheet === to) return ok({ left: '' });
  const { state: old } = await workbook.readSnapshot('workbook');
  const state = renameInState(old, { from: sheet, to });
  const remembered: readonly Operation[] = state === old ? [] : [{ kind: 'state', state, old }];
  const done = await workbook.applyPlan({
    because: { code: 'reasons/rename-sheet', data: { sheet, to } },
    operations: [{ kind: 'rename-sheet', sheet, to }, ...remembered],
  });
  if (!done.ok) return done;
  return ok({ left: placesOf(textsNaming(await workbook.readSnapshot('workbook'), sheet)) });
}
