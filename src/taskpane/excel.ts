import { setRules } from '../core/awards/ruleEnvironment';
import type { WorkbookPort } from '../workbook/port';
import { loadRules } from './store/loadRules';

export { createExcelHost } from './excelHost';

/** Lets the functions of this page go by the rules that the workbook remembers. */
export async function followRules(workbook: WorkbookPort): Promise<void> {
  const { state } = await workbook.readSnapshot({ sheets: [] });
  setRules(globalThis, await loadRules(state));
}
