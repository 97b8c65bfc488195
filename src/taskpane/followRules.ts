import type { WorkbookRulesProblem } from '../app/rules/workbookRules';
import { setRules, type RuleScope } from '../core/awards/ruleEnvironment';
import type { WorkbookPort } from '../workbook/port';
import { loadRules } from './store/loadRules';

/**
 * Lets the functions of this page go by the rules that the workbook remembers; gives what is
 * wrong with those. Rejects when the workbook can't be read.
 */
export async function followRules(
  workbook: WorkbookPort,
  scope: RuleScope,
): Promise<readonly WorkbookRulesProblem[]> {
  const { state } = await workbook.readSnapshot({ sheets: [] });
  const { choice, problems } = await loadRules(state);
  setRules(scope, choice);
  return problems;
}
