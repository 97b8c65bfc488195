import type { WorkbookRules } from '../../app/rules/workbookRules';
import { readStoredRules } from '../../core/rules/state';

const NONE: WorkbookRules = { choice: {}, problems: [] };

/**
 * The rules that a workbook goes by, and what is wrong with them. What reads and checks them is
 * loaded only for a workbook that remembers some.
 */
export async function loadRules(state: string | undefined): Promise<WorkbookRules> {
  const { chosen, packs, problems } = readStoredRules(state);
  if (chosen === undefined && packs.length === 0 && problems.length === 0) return NONE;
  const { workbookRules } = await import('../../app/rules/workbookRules');
  return workbookRules(state);
}
