import type { Snapshot } from '../../src/core/model/snapshot';
import type { CellPlace, PaneHost } from '../../src/taskpane/paneHost';
import type { WorkbookPort } from '../../src/workbook/port';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';

/** A pane's host over a workbook in memory; what it is asked to do is kept. */
export interface TestHost extends PaneHost {
  readonly selected: CellPlace[];
  /** The files that were given to the user. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
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
    saved: [],
    cursor: undefined,
    snapshot: () => workbook.readSnapshot('workbook'),
    select: (sheet, cell) => {
      host.selected.push({ sheet, cell });
      return Promise.resolve(undefined);
    },
    activeCell: () => Promise.resolve(host.cursor),
    callFunction: () => undefined,
    saveFile: (name, bytes) => {
      host.saved.push({ name, bytes });
      return Promise.resolve(true);
    },
    today: () => ({ year: 2026, month: 11, day: 21 }),
    pause: () => Promise.resolve(),
    ...changes,
  };
  return host;
}
