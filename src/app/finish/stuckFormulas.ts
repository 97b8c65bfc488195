import type { Result } from '../../core/base/result';
import { isCellError } from '../../core/model/cells';
import type { Applied, WorkbookPort } from '../../workbook/port';
import { finish, replacing, type FinishProblem } from './functionsToValues';
import type { OwnFormula } from './ownFormulas';

/**
 * Formulas that show #NAME? or #BUSY!: typed or opened before the add-in was there, Excel never
 * computes them again by itself.
 */
export function stuckFormulas(formulas: readonly OwnFormula[]): readonly OwnFormula[] {
  return formulas.filter(
    ({ value, why }) =>
      why === 'error' &&
      isCellError(value) &&
      (value.error === '#NAME?' || value.error === '#BUSY!'),
  );
}

/** Enters formulas again as they are, so that Excel computes them. */
export function reenter(
  workbook: WorkbookPort,
  formulas: readonly OwnFormula[],
): Promise<Result<Applied, FinishProblem>> {
  const operations = formulas.map((one) =>
    replacing(one, { formula: one.formula, result: one.value }),
  );
  return finish(workbook, 'reasons/reenter-formulas', operations);
}
