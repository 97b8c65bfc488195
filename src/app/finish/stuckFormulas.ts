import type { Result } from '../../core/base/result';
import { isCellError } from '../../core/model/cells';
import type { Operation } from '../../core/model/plan';
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

/**
 * Enters formulas again into a workbook that nobody has open: each is cleared and written without
 * its result, so that it is computed at once, or by Excel when it opens the file.
 */
export function computeAgain(
  workbook: WorkbookPort,
  formulas: readonly OwnFormula[],
): Promise<Result<Applied, FinishProblem>> {
  const operations = formulas.flatMap((one): readonly Operation[] => {
    const { sheet, row, column, formula } = one;
    const at = { row, column };
    const again = { formula, result: undefined };
    return [
      replacing(one, undefined),
      { kind: 'set-block', sheet, at, old: [[undefined]], values: [[again]] },
    ];
  });
  return finish(workbook, 'reasons/reenter-formulas', operations);
}
