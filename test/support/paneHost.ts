import type { Snapshot } from '../../src/core/model/snapshot';
import type { CellPlace, PaneHost } from '../../src/taskpane/paneHost';
import type { WorkbookPort } from '../../src/workbook/port';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';

/** A pane's host over a workbook in memory; what it is asked to do is kept. */
export interface TestHost extends PaneHost {
  readonly selected: CellPlace[];
  /** The cell with the cursor. */
  cursor: CellPlace | undefined;
  /** The workbook now. */
  readonly snapshot: () => Promise<Snapshot>;
}

export function testHost(
  snapshot: Snapshot,
  changes: Partial<PaneHost> = {},
  wrap: (workbook: WorkbookPort) => WorkbookPort = (workbook) => workbook,
): TestHost {
  const workbook = wrap(createMemoryWorkbook(snapshot));
  const host: TestHost = {
    workbook,
    selected: [],
    cursor: undefined,
    snapshot: () => workbook.readSnapshot('workbook'),
    select: (sheet, cell) => {
      host.selected.push({ sheet, cell });
      return Promise.resolve();
    },
    activeCell: () => Promise.resolve(host.cursor),
    callFunction: () => undefined,
    today: () => ({ year: 2026, month: 11, day: 21 }),
    pause: () => Promise.resolve(),
    ...changes,
  };
  return host;
}
