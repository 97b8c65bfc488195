import { followRules } from '../taskpane/followRules';
import type { PaneStores } from '../taskpane/paneStores';
import { onRevision } from '../taskpane/store/journal';
import type { WorkbookPort } from '../workbook/port';

/** Lets the functions of the page go by the rules of the workbook, also when the pane changes them. */
export function setRulesOf(workbook: WorkbookPort, { journal }: PaneStores): void {
  const follow = (): void => {
    // What is wrong with them is said by the tabs that use them.
    followRules(workbook, globalThis).catch(() => undefined);
  };
  follow();
  onRevision(journal, follow);
}
