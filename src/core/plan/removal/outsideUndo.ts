import type { Operation, Plan } from '../../model/plan';
import { isRemoval } from '../../model/removal';
import { isFormulaCell } from '../content';
import { speaksOf, speaksOutside, type Going } from './mentions';

/**
 * The operations of a plan that undoing it does not take back: removals, and the values that took
 * the place of formulas which spoke of what was removed.
 */
export function outsideUndo(plan: Plan): readonly Operation[] {
  const removals = plan.operations.filter((operation) => isRemoval(operation));
  if (removals.length === 0) return [];
  const speakers = removals.flatMap((removal): readonly ((formula: string) => boolean)[] => {
    if (removal.kind !== 'remove-links' && removal.kind !== 'remove-sheet') return [];
    const names = new Set(removal.names.map(({ name }) => name.toLowerCase()));
    const sheet = removal.kind === 'remove-sheet' ? removal.sheet.toLowerCase() : '\n';
    const tables = removal.kind === 'remove-sheet' ? removal.tables : [];
    const gone = new Set(tables.map((table) => table.toLowerCase()));
    const going: Going = { sheet, names, tables: gone, order: [sheet] };
    const speaks = (formula: string): boolean => speaksOf(formula, going);
    return removal.kind === 'remove-links' ? [speaksOutside, speaks] : [speaks];
  });
  const isLasting = (operation: Operation): boolean =>
    operation.kind === 'set-block' &&
    operation.old.some((line) =>
      line.some(
        (content) => isFormulaCell(content) && speakers.some((speaks) => speaks(content.formula)),
      ),
    );
  return plan.operations.filter((operation) => isRemoval(operation) || isLasting(operation));
}
