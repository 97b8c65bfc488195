import type { RuleChoice } from '../../core/awards/chosenRules';
import { readStoredRules } from '../../core/rules/state';

/**
 * The rules that a workbook goes by. What reads the user's own packs is loaded only for a
 * workbook that has some.
 */
export async function loadRules(state: string | undefined): Promise<RuleChoice> {
  const { chosen, packs } = readStoredRules(state);
  if (packs.length === 0) return chosen === undefined ? {} : { pack: chosen };
  const { workbookRules } = await import('../../app/rules/workbookRules');
  return workbookRules(state).choice;
}
