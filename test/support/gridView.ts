import { formatCell, type CellRef } from '../../src/core/base/address';
import type { CellValue, Snapshot } from '../../src/core/model/snapshot';
import type { GridView } from '../../src/workbook/grid/gridView';

/** A view that shows nothing; it keeps what it was told. */
export interface TestView extends GridView {
  /** The workbook that it would show now. */
  book: Snapshot | undefined;
  /** Cells that it was told to show again, `Biểu 1!B2`. */
  readonly restored: string[];
  /** What its engine works out, by place. */
  readonly results: Map<string, CellValue>;
}

export function testView(): TestView {
  const place = (sheet: string, cell: CellRef): string => `${sheet}!${formatCell(cell)}`;
  const view: TestView = {
    book: undefined,
    restored: [],
    results: new Map(),
    show: ({ snapshot }) => {
      view.book = snapshot;
    },
    changed: (_before, after) => {
      view.book = after.snapshot;
    },
    restore: (sheet, cells) => {
      view.restored.push(...cells.map((cell) => place(sheet, cell)));
    },
    settled: () => Promise.resolve(),
    resultAt: (sheet, cell) => view.results.get(place(sheet, cell)),
  };
  return view;
}
