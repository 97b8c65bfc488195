import { followRules } from '../taskpane/followRules';
import type { PaneStores } from '../taskpane/paneStores';
import { onRevision } from '../taskpane/store/journal';
import type { WorkbookPort } from '../workbook/port';

/**
 * Lets the functions of the page go by the rules of the workbook, also when the pane changes them;
 * resolves once they do.
 */
export function setRulesOf(workbook: WorkbookPort, { journal }: PaneStores): Promise<void> {
  // What is wrong with them is said by the tabs that use them.
  const follow = (): Promise<void> =>
    followRules(workbook, globalThis).then(
      () => undefined,
      () => undefined,
    );
  onRevision(journal, () => void follow());
  return follow();
}
