import { fail, type Result } from '../../core/base/result';
import { findSheet } from '../../core/model/cells';
import type { Operation, Refusal } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import type { Applied, WorkbookPort } from '../../workbook/port';
import { asValues } from './asValues';
import type { OwnFormula } from './ownFormulas';

/** Why nothing was finished. */
export type FinishProblem =
  { readonly code: 'nothing-to-do' } | { readonly code: 'refused'; readonly refusal: Refusal };

/**
 * Replaces formulas by what they show, in one plan; one that spills in all the cells it fills.
 * Formulas whose result can't be trusted (`why`) are left as they are.
 */
export function functionsToValues(
  workbook: WorkbookPort,
  snapshot: Snapshot,
  formulas: readonly OwnFormula[],
): Promise<Result<Applied, FinishProblem>> {
  const operations = formulas.flatMap(({ sheet: name, row, column, why }) => {
    const sheet = why === undefined ? findSheet(snapshot, name) : undefined;
    return (sheet && asValues(sheet, row, column)) ?? [];
  });
  return finish(workbook, 'reasons/functions-to-values', operations);
}

/** Writes another content in the place of a formula. */
export function replacing(
  { sheet, row, column, formula, value }: OwnFormula,
  content: Extract<Operation, { kind: 'set-block' }>['values'][number][number],
): Operation {
  return {
    kind: 'set-block',
    sheet,
    at: { row, column },
    old: [[{ formula, result: value }]],
    values: [[content]],
  };
}

/** Carries the operations out as one plan. */
export async function finish(
  workbook: WorkbookPort,
  code: string,
  operations: readonly Operation[],
): Promise<Result<Applied, FinishProblem>> {
  if (operations.length === 0) return fail({ code: 'nothing-to-do' });
  const because = { code, data: { count: operations.length } };
  const applied = await workbook.applyPlan({ because, operations });
  return applied.ok ? applied : fail({ code: 'refused', refusal: applied.error });
}
