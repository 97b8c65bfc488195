import { cellKey, findSheet, readFormula } from '../../core/model/cells';
import type { Plan } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';

/** Whether something is gone already that a plan takes away and nobody can put back. */
export function isRemovedAnyway(plan: Plan, now: Snapshot): boolean {
  return plan.operations.some((operation) => {
    switch (operation.kind) {
      case 'remove-sheet':
        return findSheet(now, operation.sheet) === undefined;
      case 'remove-comments': {
        const left = findSheet(now, operation.sheet)?.comments;
        return operation.comments.some(
          ({ cell }) => left?.has(cellKey(cell.row, cell.column)) !== true,
        );
      }
      case 'array-to-values': {
        const sheet = findSheet(now, operation.sheet);
        const { top, left } = operation.range;
        return sheet === undefined || readFormula(sheet, top, left)?.text !== operation.formula;
      }
      case 'remove-properties':
        return Object.keys(operation.old).some((name) => !(name in (now.properties ?? {})));
      default:
        return false;
    }
  });
}
